package dev.pytool.analyzer.options;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What one configuration file says, in pytool's own sections and keys, not yet checked against the
/// option tables.
///
/// @param root the folder that relative paths and patterns of the file start from
/// @param sections values by section (empty for the common one) and key
/// @param overrides values for some modules only
/// @param warnings one line each
/// @param files where values stand that another file than this one holds, by identity
record Layer(
        Path file,
        Path root,
        Map<String, Map<String, ConfigValue>> sections,
        List<Override> overrides,
        List<String> warnings,
        Map<ConfigValue, Path> files) {

    /// Values that hold for the modules these patterns name (`pkg.*`, `*.tests`).
    record Override(List<String> modules, Map<String, ConfigValue> values) {}

    static Layer of(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return new Layer(
                file,
                folder,
                new LinkedHashMap<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new IdentityHashMap<>());
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

    /// The file in which a value of this layer stands.
    Path fileOf(ConfigValue value) {
        Path other = files.get(value);
        return other == null ? file : other;
    }

    /// Takes over all values and warnings of another layer; they hide those that are here.
    void take(Layer other) {
        for (Map.Entry<String, Map<String, ConfigValue>> section : other.sections.entrySet()) {
            for (Map.Entry<String, ConfigValue> entry : section.getValue().entrySet()) {
                put(section.getKey(), entry.getKey(), entry.getValue());
                files.put(entry.getValue(), other.fileOf(entry.getValue()));
            }
        }
        warnings.addAll(other.warnings);
    }

    void warn(ConfigValue at, String message) {
        warnings.add(file + ":" + at.line() + ":" + at.column() + ": warning: " + message);
    }
}
