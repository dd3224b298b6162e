package dev.pytool.analyzer.options;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// Reads JSON with comments and trailing commas, as `pyrightconfig.json` may have them, with the
/// place of every value.
final class JsonReader {
    private final TomlCursor in;

    private JsonReader(TomlCursor in) {
        this.in = in;
    }

    /// @throws ConfigException at the first mistake
    static ConfigValue.Table read(String text, Path file) {
        JsonReader reader =
                new JsonReader(
                        new TomlCursor(text.startsWith("\uFEFF") ? text.substring(1) : text, file));
        reader.blanks();
        ConfigValue value = reader.value(0);
        reader.blanks();
        if (!reader.in.atEnd()) {
            throw reader.in.wrong("the file should end here");
        }
        if (value instanceof ConfigValue.Table table) {
            return table;
        }
        throw new ConfigException(file, value.line(), value.column(), "an object expected");
    }

    private void blanks() {
        while (true) {
            char c = in.peek();
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
                in.take();
            } else if (in.lookingAt("//")) {
                while (!in.atEnd() && in.peek() != '\n') {
                    in.take();
                }
            } else if (in.lookingAt("/*")) {
                while (!in.atEnd() && !in.lookingAt("*/")) {
                    in.take();
                }
                in.advance(2);
            } else {
                return;
            }
        }
    }

    private ConfigValue value(int depth) {
        int line = in.line();
        int column = in.column();
        if (depth > 100) {
            throw in.wrong("values nest too deeply");
        }
        return switch (in.peek()) {
            case '{' -> object(depth, line, column);
            case '[' -> array(depth, line, column);
            case '"' -> new ConfigValue.Text(TomlStrings.oneLine(in), line, column);
            default -> scalar(line, column);
        };
    }

    private ConfigValue object(int depth, int line, int column) {
        ConfigValue.Table table = new ConfigValue.Table(new LinkedHashMap<>(), line, column);
        in.expect('{');
        blanks();
        while (in.peek() == '"') {
            String key = TomlStrings.oneLine(in);
            blanks();
            in.expect(':');
            blanks();
            table.values().put(key, value(depth + 1));
            blanks();
            if (!in.skip(',')) {
                break;
            }
            blanks();
        }
        in.expect('}');
        return table;
    }

    private ConfigValue array(int depth, int line, int column) {
        List<ConfigValue> values = new ArrayList<>();
        in.expect('[');
        blanks();
        while (in.peek() != ']') {
            values.add(value(depth + 1));
            blanks();
            if (!in.skip(',')) {
                break;
            }
            blanks();
        }
        in.expect(']');
        return new ConfigValue.Items(values, line, column);
    }

    private ConfigValue scalar(int line, int column) {
        String word = in.takeScalar();
        switch (word) {
            case "true", "false" -> {
                return new ConfigValue.Truth(word.equals("true"), line, column);
            }
            case "null" -> {
                return new ConfigValue.Other("null", word, line, column);
            }
            default -> {
                try {
                    return new ConfigValue.Whole(Long.parseLong(word), line, column);
                } catch (NumberFormatException e) {
                    if (word.isEmpty()
                            || !(Character.isDigit(word.charAt(0)) || word.charAt(0) == '-')) {
                        throw in.wrong(line, column, "a value is missing here");
                    }
                    return new ConfigValue.Other("float", word, line, column);
                }
            }
        }
    }
}
