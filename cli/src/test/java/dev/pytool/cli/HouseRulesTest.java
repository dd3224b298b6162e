package dev.pytool.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Sizes and signs on doors, read from the sources of all modules.
class HouseRulesTest {
    private static final int LONGEST_FILE = 800;
    private static final int LONGEST_METHOD = 80;
    private static final String PUBLIC_TYPE =
            "public (final |abstract |sealed |non-sealed )*(class|interface|record|enum|@interface) .*";

    /// Lines that end with `{` and begin no method.
    private static final String NO_METHOD =
            "(if|for|while|switch|try|synchronized|record|public record|private record|\\}|case|default|return).*";

    /// The evaluator's loop holds the operations that run most, so that they share its local
    /// variables; the bytecode cap holds for it as for every method.
    private static final String EVALUATOR_LOOP =
            "interpreter/src/main/java/dev/pytool/interpreter/eval/Evaluator.java: "
                    + "private static Object steps(Interp in, PyFrame frame) {";

    @Test
    void filesStayShort() throws IOException {
        Map<String, Integer> wrong = new TreeMap<>();
        for (Path file : sources()) {
            int lines = Files.readAllLines(file).size();
            if (lines > LONGEST_FILE) {
                wrong.put(shown(file), lines);
            }
        }
        assertEquals(Map.of(), wrong);
    }

    @Test
    void methodsStayShort() throws IOException {
        Map<String, Integer> wrong = new TreeMap<>();
        for (Path file : sources()) {
            for (Method method : methods(Files.readAllLines(file))) {
                String name = shown(file) + ": " + method.head.strip();
                if (method.lines > LONGEST_METHOD && !name.equals(EVALUATOR_LOOP)) {
                    wrong.put(name, method.lines);
                }
            }
        }
        assertEquals(Map.of(), wrong);
    }

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        Set<String> wrong = new TreeSet<>();
        for (Path file : sources()) {
            if (!Files.exists(file.resolveSibling("package-info.java"))) {
                wrong.add(shown(file.getParent()));
            }
        }
        assertEquals(Set.of(), wrong);
    }

    @Test
    void publicTypesSayWhatTheyAre() throws IOException {
        Set<String> wrong = new TreeSet<>();
        for (Path file : sources()) {
            List<String> lines = Files.readAllLines(file);
            for (int i = 1; i < lines.size(); i++) {
                if (!lines.get(i).matches(PUBLIC_TYPE)) {
                    continue;
                }
                int above = i - 1;
                // Annotations and the further lines of a long one stand between the words and the
                // type.
                while (above > 0 && lines.get(above).matches("[@ )}].*")) {
                    above--;
                }
                if (!lines.get(above).startsWith("///") && !lines.get(above).startsWith("*/")) {
                    wrong.add(shown(file));
                }
            }
        }
        assertEquals(Set.of(), wrong);
    }

    @Test
    void sourcesAreFound() throws IOException {
        assertTrue(sources().size() > 200);
    }

    private record Method(String head, int lines) {}

    /// Methods of formatted sources: from a line at four or eight blanks that ends a head to the
    /// brace in its column.
    private static List<Method> methods(List<String> lines) {
        List<Method> methods = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int indent = line.length() - line.stripLeading().length();
            boolean isMember = indent == 4 || indent == 8;
            if (!isMember
                    || !line.endsWith(" {")
                    || !line.contains(") ")
                    || line.strip().matches(NO_METHOD)) {
                continue;
            }
            String close = " ".repeat(indent) + "}";
            for (int j = i + 1; j < lines.size(); j++) {
                if (lines.get(j).startsWith(close)) {
                    methods.add(new Method(line, j - i + 1));
                    break;
                }
            }
        }
        return methods;
    }

    /// Hand-written sources of all modules; the tests run in the folder of module cli.
    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        try (Stream<Path> modules = Files.list(Path.of("..").toRealPath())) {
            for (Path module : (Iterable<Path>) modules.sorted()::iterator) {
                Path root = module.resolve("src/main/java");
                if (!Files.isDirectory(root)) {
                    continue;
                }
                try (Stream<Path> files = Files.walk(root)) {
                    files.filter(file ->
                                    file.toString().endsWith(".java")
                                            && !file.endsWith("package-info.java"))
                            .sorted()
                            .forEach(sources::add);
                }
            }
        }
        return sources;
    }

    private static String shown(Path path) throws IOException {
        return Path.of("..").toRealPath().relativize(path).toString();
    }
}
