package dev.pytool.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.lang.classfile.ClassModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.reflect.AccessFlag;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The arrows between packages that docs/ARCHITECTURE.md draws, and the state that it forbids, read
/// from class files.
class ArchitectureTest {
    /// Room (first part of the package under `dev.pytool`) to the rooms it may use.
    private static final Map<String, Set<String>> ROOMS =
            Map.of(
                    "parser", Set.of(),
                    "analyzer", Set.of("parser"),
                    "checker", Set.of("parser", "analyzer"),
                    "formatter", Set.of("parser"),
                    "linter", Set.of("parser", "analyzer", "formatter"),
                    "interpreter", Set.of("parser", "analyzer"),
                    "dap", Set.of("interpreter", "parser", "analyzer"),
                    "ide", Set.of("parser", "analyzer", "checker", "formatter", "linter"),
                    "server", Set.of("parser", "analyzer", "checker", "formatter", "linter", "ide"),
                    "cli",
                            Set.of(
                                    "parser",
                                    "analyzer",
                                    "checker",
                                    "formatter",
                                    "linter",
                                    "interpreter",
                                    "dap",
                                    "ide",
                                    "server"));

    /// Packages of one room that must not know certain others: the later ones lean on the earlier
    /// ones.
    private static final Map<String, List<String>> INNER =
            Map.ofEntries(
                    Map.entry("parser.text", List.of("parser")),
                    Map.entry(
                            "parser.token",
                            List.of("parser.ast", "parser.tree", "parser.grammar", "parser.dump")),
                    Map.entry(
                            "parser.ast",
                            List.of(
                                    "parser.token",
                                    "parser.tree",
                                    "parser.grammar",
                                    "parser.dump")),
                    Map.entry(
                            "parser.diagnosis",
                            List.of("parser.ast", "parser.tree", "parser.grammar", "parser.dump")),
                    Map.entry("parser.tree", List.of("parser.grammar", "parser.dump")),
                    Map.entry("analyzer.report", List.of("analyzer")),
                    Map.entry("analyzer.files", List.of("analyzer")),
                    Map.entry("analyzer.options", List.of("analyzer")),
                    Map.entry("analyzer.scope", List.of("analyzer")),
                    Map.entry(
                            "analyzer.imports",
                            List.of("analyzer.report", "analyzer.options", "analyzer.query")),
                    Map.entry(
                            "formatter.options",
                            List.of("formatter.cst", "formatter.line", "formatter.literal")),
                    Map.entry(
                            "formatter.style",
                            List.of("formatter.cst", "formatter.line", "formatter.literal")),
                    Map.entry(
                            "linter.options",
                            List.of("linter.rules", "linter.run", "linter.model")),
                    Map.entry(
                            "checker.type",
                            List.of("checker.relation", "checker.infer", "checker.check")),
                    Map.entry("cli.console", List.of("cli")),
                    Map.entry("cli.tool", List.of("cli.command")));

    /// Outer libraries that only some rooms may know.
    private static final Map<String, Set<String>> LIBRARIES =
            Map.of(
                    "org/eclipse/lsp4j/", Set.of("server", "dap", "cli"),
                    "picocli/", Set.of("cli"),
                    "org/jline/", Set.of("cli"));

    private static final List<ClassModel> CLASSES = ClassFiles.all();

    @Test
    void everyClassLivesInAKnownRoom() {
        Set<String> unknown = new TreeSet<>();
        for (ClassModel model : CLASSES) {
            unknown.add(room(packageOf(name(model))));
        }
        unknown.removeAll(ROOMS.keySet());
        assertEquals(Set.of(), unknown);
    }

    @Test
    void roomsUseOnlyTheRoomsTheyMay() {
        Set<String> wrong = new TreeSet<>();
        for (ClassModel model : CLASSES) {
            String from = packageOf(name(model));
            for (String used : uses(model)) {
                String to = packageOf(used);
                if (!room(from).equals(room(to)) && !ROOMS.get(room(from)).contains(room(to))) {
                    wrong.add(from + " -> " + to + " (" + name(model) + ")");
                }
            }
        }
        assertEquals(Set.of(), wrong);
    }

    @Test
    void packagesDoNotKnowThoseAboveThem() {
        Set<String> wrong = new TreeSet<>();
        for (ClassModel model : CLASSES) {
            String from = packageOf(name(model));
            for (String forbidden : INNER.getOrDefault(from, List.of())) {
                for (String used : uses(model)) {
                    String to = packageOf(used);
                    boolean within = to.equals(from) || to.startsWith(from + ".");
                    if (!within && (to.equals(forbidden) || to.startsWith(forbidden + "."))) {
                        wrong.add(from + " -> " + to + " (" + name(model) + ")");
                    }
                }
            }
        }
        assertEquals(Set.of(), wrong);
    }

    @Test
    void librariesStayAtTheRim() {
        Set<String> wrong = new TreeSet<>();
        for (ClassModel model : CLASSES) {
            for (PoolEntry entry : model.constantPool()) {
                if (entry instanceof ClassEntry used) {
                    LIBRARIES.forEach((library, rooms) -> {
                        if (used.asInternalName().startsWith(library)
                                && !rooms.contains(room(packageOf(name(model))))) {
                            wrong.add(name(model) + " -> " + library);
                        }
                    });
                }
            }
        }
        assertEquals(Set.of(), wrong);
    }

    @Test
    void noStaticFieldCanChange() {
        Set<String> wrong = new TreeSet<>();
        for (ClassModel model : CLASSES) {
            for (FieldModel field : model.fields()) {
                Set<AccessFlag> flags = field.flags().flags();
                if (flags.contains(AccessFlag.STATIC)
                        && !flags.contains(AccessFlag.FINAL)
                        && !flags.contains(AccessFlag.SYNTHETIC)) {
                    wrong.add(name(model) + "." + field.fieldName().stringValue());
                }
            }
        }
        assertEquals(Set.of(), wrong);
    }

    /// A method of more than 8,000 bytes is never compiled by the virtual machine.
    @Test
    void methodsStayCompilable() {
        Map<String, Integer> wrong = new TreeMap<>();
        for (ClassModel model : CLASSES) {
            model.methods()
                    .forEach(method ->
                            method.findAttribute(java.lang.classfile.Attributes.code())
                                    .ifPresent(code -> {
                                        boolean isInitializer =
                                                method.methodName().equalsString("<clinit>");
                                        if (code.codeLength() > 7_500 && !isInitializer) {
                                            wrong.put(
                                                    name(model)
                                                            + "."
                                                            + method.methodName().stringValue(),
                                                    code.codeLength());
                                        }
                                    }));
        }
        assertEquals(Map.of(), wrong);
    }

    @Test
    void namesSayWhatLivesThere() {
        Set<String> wrong = new TreeSet<>();
        for (ClassModel model : CLASSES) {
            for (String part : name(model).split("[/$]")) {
                String word = part.toLowerCase(java.util.Locale.ROOT);
                if (word.matches(
                        "utils?|common|helpers?|managers?|impl|.*(util|utils|helper|manager|impl)")) {
                    wrong.add(name(model));
                }
            }
        }
        assertEquals(Set.of(), wrong);
    }

    @Test
    void classesAreReadAtAll() {
        assertTrue(CLASSES.size() > 300, "only " + CLASSES.size() + " classes found");
    }

    private static String name(ClassModel model) {
        return model.thisClass().asInternalName();
    }

    /// The package under `dev.pytool`, with dots.
    private static String packageOf(String internalName) {
        int slash = internalName.lastIndexOf('/');
        return internalName
                .substring("dev/pytool/".length(), Math.max("dev/pytool/".length(), slash))
                .replace('/', '.');
    }

    private static String room(String packageName) {
        int dot = packageName.indexOf('.');
        return dot < 0 ? packageName : packageName.substring(0, dot);
    }

    /// The project's classes that a class file names.
    private static Set<String> uses(ClassModel model) {
        Set<String> used = new TreeSet<>();
        for (PoolEntry entry : model.constantPool()) {
            String text =
                    entry instanceof ClassEntry type
                            ? type.asInternalName()
                            : entry instanceof java.lang.classfile.constantpool.Utf8Entry utf8
                                    ? utf8.stringValue()
                                    : "";
            int at = text.indexOf("dev/pytool/");
            while (at >= 0 && text.length() < 2_000) {
                int end = at;
                while (end < text.length()
                        && (Character.isJavaIdentifierPart(text.charAt(end))
                                || text.charAt(end) == '/')) {
                    end++;
                }
                String name = text.substring(at, end);
                if (name.lastIndexOf('/') > "dev/pytool/".length() - 1
                        && !name.startsWith("dev/pytool/processor/")) {
                    used.add(name);
                }
                at = text.indexOf("dev/pytool/", end);
            }
        }
        return used;
    }
}
