package dev.pytool.cli.tool;

import dev.pytool.analyzer.options.OptionRow;
import dev.pytool.analyzer.options.OptionTable;
import dev.pytool.analyzer.report.JsonText;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The JSON schema of `pytool.toml` and of `[tool.pytool]`, from the option tables.
public final class ConfigSchema {

    /// An object of the schema: options by key, and objects for keys with a dot.
    private static final class Node {
        final Map<String, OptionRow> options = new LinkedHashMap<>();
        final Map<String, Node> tables = new LinkedHashMap<>();

        Node table(String name) {
            return tables.computeIfAbsent(name, _ -> new Node());
        }
    }

    private ConfigSchema() {}

    /// @param common the options of the table itself
    /// @param tools those of the tables in it
    public static String of(OptionTable common, List<OptionTable> tools) {
        Node root = new Node();
        enter(root, common);
        for (OptionTable tool : tools) {
            enter(root.table(tool.section()), tool);
        }
        StringBuilder out = new StringBuilder("{");
        JsonText.member(out, "$schema", "http://json-schema.org/draft-07/schema#");
        JsonText.member(out, "title", "pytool");
        members(out, root);
        return out.append('}').toString();
    }

    private static void enter(Node root, OptionTable table) {
        for (OptionRow row : table.rows()) {
            Node node = root;
            String key = row.key();
            for (int dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.')) {
                node = node.table(key.substring(0, dot));
                key = key.substring(dot + 1);
            }
            node.options.put(key, row);
        }
    }

    private static void members(StringBuilder out, Node node) {
        JsonText.member(out, "type", "object");
        JsonText.name(out, "properties").append('{');
        for (Map.Entry<String, OptionRow> option : node.options.entrySet()) {
            JsonText.name(out, option.getKey()).append('{');
            option(out, option.getValue());
            out.append('}');
        }
        for (Map.Entry<String, Node> table : node.tables.entrySet()) {
            JsonText.name(out, table.getKey()).append('{');
            members(out, table.getValue());
            out.append('}');
        }
        out.append('}');
    }

    private static void option(StringBuilder out, OptionRow row) {
        JsonText.member(out, "description", row.doc());
        switch (row.type()) {
            case "bool" -> {
                JsonText.member(out, "type", "boolean");
                JsonText.name(out, "default").append(row.standard().equals("true"));
            }
            case "int" -> {
                JsonText.member(out, "type", "integer");
                JsonText.name(out, "default")
                        .append(row.standard().isEmpty() ? "0" : row.standard());
                if (!row.min().isEmpty()) {
                    JsonText.name(out, "minimum").append(row.min());
                }
                if (!row.max().isEmpty()) {
                    JsonText.name(out, "maximum").append(row.max());
                }
            }
            case "list", "choices" -> {
                JsonText.member(out, "type", "array");
                words(JsonText.name(out, "items").append('{'), row);
                out.append('}');
            }
            case "lists" ->
                    out.append(
                            ",\"type\":\"object\",\"additionalProperties\":"
                                    + "{\"type\":\"array\",\"items\":{\"type\":\"string\"}}");
            case "strings" ->
                    out.append(
                            ",\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}");
            default -> {
                words(out, row);
                JsonText.member(out, "default", row.standard());
            }
        }
    }

    private static void words(StringBuilder out, OptionRow row) {
        JsonText.member(out, "type", "string");
        if (!row.choices().isEmpty()) {
            JsonText.name(out, "enum").append('[');
            for (int i = 0; i < row.choices().size(); i++) {
                out.append(i == 0 ? "" : ",");
                JsonText.string(out, row.choices().get(i));
            }
            out.append(']');
        }
    }
}
