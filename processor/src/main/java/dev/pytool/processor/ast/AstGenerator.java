package dev.pytool.processor.ast;

import dev.pytool.processor.ast.AstTable.Enumeration;
import dev.pytool.processor.ast.AstTable.Family;
import dev.pytool.processor.ast.AstTable.Field;
import dev.pytool.processor.ast.AstTable.Group;
import dev.pytool.processor.ast.AstTable.Production;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Turns `ast.table` into the Java sources of package `dev.pytool.parser.ast`: one sealed interface
/// a family, one record a production, the enumeration `Kind`, and the enumerations of operators.
public final class AstGenerator {
    private static final String HEADER =
            """
            // Generated from src/main/ast/ast.table by AstGenerator; do not edit.
            package dev.pytool.parser.ast;
            """;
    static final Map<String, String> NODE_TYPES =
            Map.ofEntries(
                    Map.entry("stmt", "Stmt"),
                    Map.entry("expr", "Expr"),
                    Map.entry("pattern", "Pattern"),
                    Map.entry("type_param", "TypeParam"),
                    Map.entry("excepthandler", "ExceptHandler"),
                    Map.entry("arguments", "Arguments"),
                    Map.entry("arg", "Arg"),
                    Map.entry("keyword", "Keyword"),
                    Map.entry("alias", "Alias"),
                    Map.entry("withitem", "Withitem"),
                    Map.entry("match_case", "MatchCase"),
                    Map.entry("comprehension", "Comprehension"));
    static final Map<String, String> VALUE_TYPES =
            Map.of(
                    "identifier", "String",
                    "constant", "Literal",
                    "int", "int",
                    "flag", "boolean",
                    "expr_context", "ExprContext",
                    "boolop", "BoolOperator",
                    "operator", "Operator",
                    "unaryop", "UnaryOperator",
                    "cmpop", "CmpOperator");

    private AstGenerator() {}

    /// Arguments: the table, the folder of the package's generated sources.
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[1]);
        Files.createDirectories(folder);
        for (var file : generate(Files.readString(Path.of(arguments[0]))).entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }

    /// File name to Java source, for the table's text.
    public static Map<String, String> generate(String tableText) {
        AstTable table = AstTable.read(tableText);
        var files = new TreeMap<String, String>();
        for (Family family : table.families()) {
            files.put(
                    family.name() + ".java",
                    family.single() ? single(family) : family(family, table.groups()));
        }
        for (Enumeration enumeration : table.enumerations()) {
            files.put(enumeration.name() + ".java", enumeration(enumeration));
        }
        files.put("Kind.java", kinds(table));
        files.put("Nodes.java", NodeMakers.of(HEADER, table));
        return files;
    }

    private static String family(Family family, List<Group> groups) {
        var out = new StringBuilder(HEADER);
        out.append(imports(family));
        out.append("\n/// A node of the family `")
                .append(snake(family.name()))
                .append("` of CPython's grammar.\n");
        out.append("public sealed interface ").append(family.name()).append(" extends Node {\n");
        for (Production production : family.productions()) {
            String parent =
                    groups.stream()
                            .filter(group -> group.members().contains(production.name()))
                            .map(Group::name)
                            .findFirst()
                            .orElse(family.name());
            out.append(record(family, production, "    ", " implements " + parent));
        }
        for (Group group : groups) {
            var members =
                    family.productions().stream()
                            .filter(production -> group.members().contains(production.name()))
                            .toList();
            if (!members.isEmpty()) {
                out.append(group(family, group, members));
            }
        }
        return out.append("}\n").toString();
    }

    private static String group(Family family, Group group, List<Production> members) {
        var out = new StringBuilder("\n    /// What `");
        out.append(String.join("` and `", group.members())).append("` share.\n");
        out.append("    sealed interface ")
                .append(group.name())
                .append(" extends ")
                .append(family.name())
                .append(" {\n");
        for (Field field : members.getFirst().fields()) {
            if (members.stream().allMatch(member -> member.fields().contains(field))) {
                out.append("        ")
                        .append(javaType(family, field))
                        .append(' ')
                        .append(camel(field.name()));
                out.append("();\n\n");
            }
        }
        out.setLength(out.length() - 1);
        return out.append("    }\n").toString();
    }

    private static String single(Family family) {
        Production production = family.productions().getFirst();
        return HEADER
                + imports(family)
                + "\n/// The node `"
                + snake(family.name())
                + "` of CPython's grammar.\n"
                + record(family, production, "", " implements Node")
                        .substring(1)
                        .replaceFirst("^record", "public record");
    }

    private static String imports(Family family) {
        var fields = family.productions().stream().flatMap(p -> p.fields().stream()).toList();
        var out = new StringBuilder();
        if (fields.stream().anyMatch(Field::many)) {
            out.append("\nimport java.util.List;");
        }
        if (fields.stream().anyMatch(Field::optional)) {
            out.append("\nimport java.util.Optional;");
        }
        return out.append("\nimport java.util.function.Consumer;\n").toString();
    }

    private static String record(
            Family family, Production production, String indent, String implemented) {
        var out = new StringBuilder("\n");
        out.append(indent).append("record ").append(production.name());
        out.append("(Segment segment, int index, int at, int length");
        for (Field field : production.fields()) {
            out.append(", ")
                    .append(javaType(family, field))
                    .append(' ')
                    .append(camel(field.name()));
        }
        out.append(")").append(implemented).append(" {\n");
        method(
                out,
                indent,
                "public Kind kind()",
                List.of("return Kind." + constant(kindName(family, production)) + ";"));
        method(
                out,
                indent,
                "public void forEachChild(Consumer<? super Node> action)",
                children(production));
        method(out, indent, "public void fields(FieldVisitor visitor)", fields(production));
        return out.append(indent).append("}\n").toString();
    }

    private static void method(
            StringBuilder out, String indent, String signature, List<String> body) {
        out.append(indent).append("    @Override\n");
        out.append(indent).append("    ").append(signature);
        if (body.isEmpty()) {
            out.append(" {}\n");
            return;
        }
        out.append(" {\n");
        body.forEach(line -> out.append(indent).append("        ").append(line).append('\n'));
        out.append(indent).append("    }\n");
    }

    private static List<String> children(Production production) {
        return production.fields().stream()
                .filter(field -> NODE_TYPES.containsKey(field.type()))
                .map(field -> {
                    String name = camel(field.name());
                    if (field.many() && field.optional()) {
                        return name + ".forEach(child -> child.ifPresent(action));";
                    }
                    return field.many()
                            ? name + ".forEach(action);"
                            : field.optional()
                                    ? name + ".ifPresent(action);"
                                    : "action.accept(" + name + ");";
                })
                .toList();
    }

    private static List<String> fields(Production production) {
        return production.fields().stream()
                .map(field ->
                        "visitor."
                                + accessor(field)
                                + "(\""
                                + field.name()
                                + "\", "
                                + camel(field.name())
                                + ");")
                .toList();
    }

    /// The method of `FieldVisitor` and of `FieldSource` that carries such a field.
    static String accessor(Field field) {
        if (!NODE_TYPES.containsKey(field.type())) {
            return valueMethod(field);
        }
        if (field.many()) {
            return field.optional() ? "optionalNodes" : "nodes";
        }
        return field.optional() ? "optionalNode" : "node";
    }

    private static String valueMethod(Field field) {
        String method =
                switch (field.type()) {
                    case "identifier" -> "identifier";
                    case "constant" -> "constant";
                    case "int" -> "integer";
                    case "flag" -> "flag";
                    default -> "operator";
                };
        if (field.many()) {
            return method + "s";
        }
        return field.optional()
                ? "optional" + method.substring(0, 1).toUpperCase(Locale.ROOT) + method.substring(1)
                : method;
    }

    private static String javaType(Family family, Field field) {
        String base = NODE_TYPES.getOrDefault(field.type(), VALUE_TYPES.get(field.type()));
        boolean shadowed = family.name().equals("Stmt") && base.equals("Expr");
        String type = shadowed ? "dev.pytool.parser.ast.Expr" : base;
        if (field.optional()) {
            type = "Optional<" + type + ">";
        }
        boolean listShadowed = family.name().equals("Expr");
        return field.many() ? (listShadowed ? "java.util.List<" : "List<") + type + ">" : type;
    }

    private static String enumeration(Enumeration enumeration) {
        var out = new StringBuilder(HEADER);
        out.append("\n/// The names of `")
                .append(snake(enumeration.name()))
                .append("` in CPython's grammar.\n");
        out.append("public enum ").append(enumeration.name()).append(" implements AsdlNamed {\n");
        for (String member : enumeration.members()) {
            out.append("    ").append(constant(member)).append("(\"").append(member).append("\")");
            out.append(member.equals(enumeration.members().getLast()) ? ";\n" : ",\n");
        }
        out.append("\n    private final String asdlName;\n\n");
        out.append("    ").append(enumeration.name()).append("(String asdlName) {\n");
        out.append("        this.asdlName = asdlName;\n    }\n\n");
        out.append("    @Override\n");
        out.append("    public String asdlName() {\n        return asdlName;\n    }\n}\n");
        return out.toString();
    }

    private static String kinds(AstTable table) {
        var out = new StringBuilder(HEADER);
        out.append(
                "\n/// The kind of a node: one constant a record, for `switch` on the paths every command takes.\n");
        out.append("public enum Kind {\n");
        for (Family family : table.families()) {
            for (Production production : family.productions()) {
                String kind = kindName(family, production);
                String asdl = family.single() ? asdlSingle(family.name()) : production.name();
                out.append("    ").append(constant(kind)).append("(\"").append(asdl).append("\", ");
                out.append(family.positions()).append("),\n");
            }
        }
        out.setLength(out.length() - 2);
        out.append(
                ";\n\n    private final String asdlName;\n    private final boolean positions;\n\n");
        out.append(
                "    Kind(String asdlName, boolean positions) {\n        this.asdlName = asdlName;\n");
        out.append("        this.positions = positions;\n    }\n\n");
        out.append("    /// The class name in module `ast`.\n");
        out.append("    public String asdlName() {\n        return asdlName;\n    }\n\n");
        out.append(
                "    /// Whether `ast` gives nodes of this kind `lineno`, `col_offset` and their ends.\n");
        out.append("    public boolean hasPositions() {\n        return positions;\n    }\n}\n");
        return out.toString();
    }

    /// `Stmt.Expr` is EXPR_STMT, so that no two records share a constant.
    static String kindName(Family family, Production production) {
        return family.name().equals("Stmt") && production.name().equals("Expr")
                ? "ExprStmt"
                : production.name();
    }

    private static String asdlSingle(String name) {
        return name.equals("ExceptHandler") ? name : snake(name);
    }

    static String camel(String snake) {
        var out = new StringBuilder();
        for (String word : snake.split("_")) {
            out.append(
                    out.isEmpty()
                            ? word
                            : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return out.toString();
    }

    private static String snake(String camel) {
        return constant(camel).toLowerCase(Locale.ROOT);
    }

    static String constant(String camel) {
        return camel.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }
}
