package dev.pytool.analyzer.options;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The options of one tool, from the table that is generated beside its option record.
public final class OptionTable {
    private final String section;
    private final Map<String, OptionRow> rows = new LinkedHashMap<>();

    /// @param section the table of the configuration file under `[tool.pytool]`, empty for that one
    ///   itself
    /// @param lines `rows()` of the generated table
    public OptionTable(String section, String[] lines) {
        this.section = section;
        for (String line : lines) {
            OptionRow row = OptionRow.of(line);
            rows.put(row.key(), row);
        }
    }

    public String section() {
        return section;
    }

    /// The options in the order of the record's components.
    public List<OptionRow> rows() {
        return new ArrayList<>(rows.values());
    }

    public Optional<OptionRow> find(String key) {
        return Optional.ofNullable(rows.get(key));
    }

    boolean has(String key) {
        return rows.containsKey(key);
    }

    /// Whether some key begins with this one and a dot, so that it names a table of options.
    boolean hasTable(String key) {
        String prefix = key + ".";
        for (String known : rows.keySet()) {
            if (known.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }

    Iterable<String> keys() {
        return rows.keySet();
    }
}
