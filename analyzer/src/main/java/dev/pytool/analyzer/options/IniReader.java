package dev.pytool.analyzer.options;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// Reads the dialect of Python's module `configparser`: sections, `key = value` or `key: value`,
/// values that go on in indented lines, comments after `#` or `;` at the start of a line.
final class IniReader {
    private final Path file;
    private final ConfigValue.Table root = ConfigValue.Table.empty();
    private ConfigValue.Table section = root;
    private String key = "";
    private StringBuilder value = new StringBuilder();
    private int keyLine;
    private int valueColumn;

    private IniReader(Path file) {
        this.file = file;
    }

    /// A table a section; all values are text. A line that is none of the above is passed over, as
    /// other tools' sections hold whatever those tools like.
    static ConfigValue.Table read(String text, Path file) {
        IniReader reader = new IniReader(file);
        int number = 0;
        for (String raw : text.split("\n", -1)) {
            number++;
            reader.line(raw.endsWith("\r") ? raw.substring(0, raw.length() - 1) : raw, number);
        }
        reader.finish();
        return reader.root;
    }

    private void line(String line, int number) {
        String stripped = line.strip();
        if (stripped.isEmpty() || stripped.startsWith("#") || stripped.startsWith(";")) {
            return;
        }
        boolean indented = Character.isWhitespace(line.charAt(0));
        if (indented && !key.isEmpty()) {
            value.append('\n').append(stripped);
            return;
        }
        finish();
        if (stripped.startsWith("[") && stripped.endsWith("]")) {
            String name = stripped.substring(1, stripped.length() - 1).strip();
            section = new ConfigValue.Table(new LinkedHashMap<>(), number, 1);
            ConfigValue.Table known =
                    root.values().get(name) instanceof ConfigValue.Table table ? table : section;
            root.values().put(name, known);
            section = known;
            return;
        }
        if (stripped.startsWith("[") && stripped.indexOf(']') < 0) {
            throw new ConfigException(file, number, 1, "the name of a section ends with ']'");
        }
        int mark = separator(line);
        if (mark > 0) {
            key = line.substring(0, mark).strip();
            String rest = line.substring(mark + 1);
            value.append(rest.strip());
            keyLine = number;
            valueColumn = mark + 2 + (rest.length() - rest.stripLeading().length());
        }
    }

    private static int separator(String line) {
        int equals = line.indexOf('=');
        int colon = line.indexOf(':');
        return equals < 0 ? colon : colon < 0 ? equals : Math.min(equals, colon);
    }

    private void finish() {
        if (!key.isEmpty()) {
            Map<String, ConfigValue> values = section.values();
            values.put(key, new ConfigValue.Text(value.toString(), keyLine, valueColumn));
        }
        key = "";
        value = new StringBuilder();
    }
}
