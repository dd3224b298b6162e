package dev.pytool.analyzer.options;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/// Reads TOML 1.0 (https://toml.io/en/v1.0.0) with the place of every value. Hand-written, because
/// a general parser's start takes longer than formatting a file does.
final class TomlReader {
    private final TomlCursor in;
    private final ConfigValue.Table root = new ConfigValue.Table(new LinkedHashMap<>(), 1, 1);

    /// Tables that a header named; a second header for one is an error.
    private final Set<ConfigValue.Table> named = identitySet();

    /// Tables that are closed: written inline, or made by dotted keys under another header.
    private final Set<ConfigValue.Table> closed = identitySet();

    private final Set<ConfigValue.Items> tableArrays = identitySet();

    private TomlReader(TomlCursor in) {
        this.in = in;
    }

    /// @throws ConfigException at the first mistake
    static ConfigValue.Table read(String text, Path file) {
        TomlReader reader =
                new TomlReader(
                        new TomlCursor(text.startsWith("\uFEFF") ? text.substring(1) : text, file));
        reader.document();
        return reader.root;
    }

    private static <T> Set<T> identitySet() {
        return java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());
    }

    private void document() {
        ConfigValue.Table current = root;
        Set<ConfigValue.Table> dotted = identitySet();
        while (true) {
            in.skipBlankLines();
            if (in.atEnd()) {
                return;
            }
            if (in.peek() == '[') {
                closed.addAll(dotted);
                dotted.clear();
                current = header();
            } else {
                assign(current, dotted);
            }
            in.endOfLine();
        }
    }

    private ConfigValue.Table header() {
        int line = in.line();
        int column = in.column();
        in.expect('[');
        boolean array = in.skip('[');
        in.skipBlanks();
        List<String> keys = keys();
        in.expect(']');
        if (array) {
            in.expect(']');
        }
        ConfigValue.Table here = root;
        for (int i = 0; i + 1 < keys.size(); i++) {
            here = descend(here, keys.get(i), line, column);
        }
        return array
                ? appended(here, keys.getLast(), line, column)
                : opened(here, keys.getLast(), line, column);
    }

    private ConfigValue.Table descend(ConfigValue.Table here, String key, int line, int column) {
        ConfigValue value = here.values().get(key);
        if (value == null) {
            ConfigValue.Table made = new ConfigValue.Table(new LinkedHashMap<>(), line, column);
            here.values().put(key, made);
            return made;
        }
        if (value instanceof ConfigValue.Items items && tableArrays.contains(items)) {
            return (ConfigValue.Table) items.values().getLast();
        }
        if (value instanceof ConfigValue.Table table && !closed.contains(table)) {
            return table;
        }
        throw in.wrong(line, column, "'" + key + "' is no table");
    }

    private ConfigValue.Table appended(ConfigValue.Table here, String key, int line, int column) {
        ConfigValue.Table made = new ConfigValue.Table(new LinkedHashMap<>(), line, column);
        ConfigValue value = here.values().get(key);
        if (value == null) {
            ConfigValue.Items items = new ConfigValue.Items(new ArrayList<>(), line, column);
            tableArrays.add(items);
            here.values().put(key, items);
            items.values().add(made);
        } else if (value instanceof ConfigValue.Items items && tableArrays.contains(items)) {
            items.values().add(made);
        } else {
            throw in.wrong(line, column, "'" + key + "' is no array of tables");
        }
        return made;
    }

    private ConfigValue.Table opened(ConfigValue.Table here, String key, int line, int column) {
        ConfigValue value = here.values().get(key);
        ConfigValue.Table table;
        if (value == null) {
            table = new ConfigValue.Table(new LinkedHashMap<>(), line, column);
            here.values().put(key, table);
        } else if (value instanceof ConfigValue.Table old && !closed.contains(old)) {
            table = old;
        } else {
            throw in.wrong(line, column, "'" + key + "' is defined twice");
        }
        if (!named.add(table)) {
            throw in.wrong(line, column, "table '" + key + "' is defined twice");
        }
        return table;
    }

    private void assign(ConfigValue.Table table, Set<ConfigValue.Table> dotted) {
        int line = in.line();
        int column = in.column();
        List<String> keys = keys();
        in.expect('=');
        in.skipBlanks();
        ConfigValue.Table here = table;
        for (int i = 0; i + 1 < keys.size(); i++) {
            boolean isNew = !here.has(keys.get(i));
            here = descend(here, keys.get(i), line, column);
            if (isNew) {
                dotted.add(here);
            } else if (named.contains(here)) {
                throw in.wrong(
                        line, column, "'" + keys.get(i) + "' has a table of its own already");
            }
        }
        ConfigValue value = value(0);
        if (here.values().putIfAbsent(keys.getLast(), value) != null) {
            throw in.wrong(line, column, "key '" + keys.getLast() + "' is defined twice");
        }
    }

    private List<String> keys() {
        List<String> keys = new ArrayList<>();
        do {
            in.skipBlanks();
            keys.add(key());
            in.skipBlanks();
        } while (in.skip('.'));
        return keys;
    }

    private String key() {
        char c = in.peek();
        if (c == '"' || c == '\'') {
            return TomlStrings.oneLine(in);
        }
        String bare = in.takeBareKey();
        if (bare.isEmpty()) {
            throw in.wrong("a key is missing here");
        }
        return bare;
    }

    private ConfigValue value(int depth) {
        int line = in.line();
        int column = in.column();
        if (depth > 100) {
            throw in.wrong("values nest too deeply");
        }
        return switch (in.peek()) {
            case '"', '\'' -> new ConfigValue.Text(TomlStrings.any(in), line, column);
            case '[' -> array(depth, line, column);
            case '{' -> inlineTable(depth, line, column);
            default -> TomlScalars.read(in);
        };
    }

    private ConfigValue array(int depth, int line, int column) {
        List<ConfigValue> values = new ArrayList<>();
        in.expect('[');
        in.skipBlankLines();
        while (in.peek() != ']') {
            values.add(value(depth + 1));
            in.skipBlankLines();
            if (!in.skip(',')) {
                break;
            }
            in.skipBlankLines();
        }
        in.expect(']');
        return new ConfigValue.Items(values, line, column);
    }

    private ConfigValue inlineTable(int depth, int line, int column) {
        ConfigValue.Table table = new ConfigValue.Table(new LinkedHashMap<>(), line, column);
        in.expect('{');
        in.skipBlanks();
        if (!in.skip('}')) {
            do {
                in.skipBlanks();
                inlineAssign(table, depth);
                in.skipBlanks();
            } while (in.skip(','));
            in.expect('}');
        }
        close(table);
        return table;
    }

    private void inlineAssign(ConfigValue.Table table, int depth) {
        int line = in.line();
        int column = in.column();
        List<String> keys = keys();
        in.expect('=');
        in.skipBlanks();
        ConfigValue.Table here = table;
        for (int i = 0; i + 1 < keys.size(); i++) {
            here = descend(here, keys.get(i), line, column);
        }
        if (here.values().putIfAbsent(keys.getLast(), value(depth + 1)) != null) {
            throw in.wrong(line, column, "key '" + keys.getLast() + "' is defined twice");
        }
    }

    private void close(ConfigValue.Table table) {
        closed.add(table);
        for (ConfigValue value : table.values().values()) {
            if (value instanceof ConfigValue.Table inner) {
                close(inner);
            }
        }
    }
}
