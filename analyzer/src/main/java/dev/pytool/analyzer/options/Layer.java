package dev.pytool.analyzer.options;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What one configuration file says, in pytool's own sections and keys, not yet checked against the option tables.
///
/// @param root the folder that relative paths and patterns of the file start from
/// @param sections values by section (empty for the common one) and key
/// @param overrides values for some modules only
/// @param warnings one line each
record Layer(
        Path file,
        Path root,
        Map<String, Map<String, ConfigValue>> sections,
        List<Override> overrides,
        List<String> warnings) {

    /// Values that hold for the modules these patterns name (`pkg.*`, `*.tests`).
    record Override(List<String> modules, Map<String, ConfigValue> values) {}

    static Layer of(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return new Layer(file, folder, new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>());
    }

    Map<String, ConfigValue> section(String name) {
        Map<String, ConfigValue> known = sections.get(name);
        if (known == null) {
            known = new LinkedHashMap<>();
            sections.put(name, known);
        }
        return known;
    }

    void put(String section, String key, ConfigValue value) {
        section(section).put(key, value);
    }

    void warn(ConfigValue at, String message) {
        warnings.add(file + ":" + at.line() + ":" + at.column() + ": warning: " + message);
    }
}
