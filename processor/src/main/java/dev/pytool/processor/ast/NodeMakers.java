package dev.pytool.processor.ast;

import dev.pytool.processor.ast.AstTable.Family;
import dev.pytool.processor.ast.AstTable.Field;
import dev.pytool.processor.ast.AstTable.Production;

/// Writes `Nodes`: a node of a kind from its fields, one method a family.
final class NodeMakers {
    private static final String PLACE = "Segment segment, int index, int at, int length";

    private NodeMakers() {}

    static String of(String header, AstTable table) {
        var out = new StringBuilder(header);
        out.append("\n/// Makes nodes from their fields.\npublic final class Nodes {\n");
        out.append("    private Nodes() {}\n\n");
        out.append("    /// A node of the kind at a place of a segment.\n");
        out.append("    public static Node make(Kind kind, ")
                .append(PLACE)
                .append(", FieldSource f) {\n");
        out.append("        return switch (kind) {\n");
        for (Family family : table.families()) {
            String separator = "            case ";
            for (Production production : family.productions()) {
                out.append(separator)
                        .append(AstGenerator.constant(AstGenerator.kindName(family, production)));
                separator = ", ";
            }
            out.append(" -> ")
                    .append(AstGenerator.camel(family.name()).toLowerCase(java.util.Locale.ROOT))
                    .append("(kind, segment, index, at, length, f);\n");
        }
        out.append("        };\n    }\n");
        table.families().forEach(family -> out.append(family(family)));
        return out.append("}\n").toString();
    }

    private static String family(Family family) {
        var out = new StringBuilder("\n    private static Node ");
        out.append(family.name().toLowerCase(java.util.Locale.ROOT)).append("(Kind kind, ");
        out.append(PLACE).append(", FieldSource f) {\n        return switch (kind) {\n");
        for (Production production : family.productions()) {
            String name = family.single() ? family.name() : family.name() + "." + production.name();
            out.append("            case ")
                    .append(AstGenerator.constant(AstGenerator.kindName(family, production)))
                    .append(" -> new ")
                    .append(name)
                    .append("(segment, index, at, length");
            production.fields().forEach(field -> out.append(", f.").append(value(field)));
            out.append(");\n");
        }
        out.append("            default -> throw new IllegalArgumentException(kind.name());\n");
        return out.append("        };\n    }\n").toString();
    }

    private static String value(Field field) {
        String call = AstGenerator.accessor(field) + "(\"" + field.name() + "\"";
        String node = AstGenerator.NODE_TYPES.get(field.type());
        if (node != null) {
            return call + ", " + node + ".class)";
        }
        return call.startsWith("operator")
                ? call + ", " + AstGenerator.VALUE_TYPES.get(field.type()) + ".class)"
                : call + ")";
    }
}
