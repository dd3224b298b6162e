package dev.pytool.analyzer.options;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The options of one tool for the files of one folder: defaults, then the configuration file, then
/// the command line.
public final class Settings {
    private final Path root;
    private final Optional<Path> file;
    private final Map<String, Setting> settings;
    private final List<Override> overrides;
    private final List<String> warnings;

    /// Values for the modules that a pattern names.
    public record Override(List<String> modules, Map<String, Object> values) {}

    Settings(
            Path root,
            Optional<Path> file,
            Map<String, Setting> settings,
            List<Override> overrides,
            List<String> warnings) {
        this.root = root;
        this.file = file;
        this.settings = settings;
        this.overrides = overrides;
        this.warnings = warnings;
    }

    /// The folder of the configuration file; the working folder where there is none. Relative paths
    /// and patterns of values start here.
    public Path root() {
        return root;
    }

    /// The configuration file whose values these are, if there is one.
    public Optional<Path> file() {
        return file;
    }

    /// What was said, by key; options that nobody spoke of are absent.
    public Map<String, Setting> settings() {
        return settings;
    }

    public List<String> warnings() {
        return warnings;
    }

    /// The values by key for `of(Map)` of the generated table.
    public Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Map.Entry<String, Setting> entry : settings.entrySet()) {
            values.put(entry.getKey(), entry.getValue().value());
        }
        return values;
    }

    public List<Override> overrides() {
        return overrides;
    }

    /// The values for one module: those of all patterns that name it, in the file's order, over the
    /// common ones. An exact name outweighs patterns, as for mypy.
    public Map<String, Object> values(String module) {
        Map<String, Object> values = values();
        List<Override> exact = new ArrayList<>();
        for (Override override : overrides) {
            if (override.modules().contains(module)) {
                exact.add(override);
            } else if (names(override, module)) {
                values.putAll(override.values());
            }
        }
        for (Override override : exact) {
            values.putAll(override.values());
        }
        return values;
    }

    /// A star stands for any number of parts of the name, none included: `a.*` names `a` too.
    private static boolean names(Override override, String module) {
        for (String pattern : override.modules()) {
            if (pattern.indexOf('*') >= 0
                    && matches(pattern.split("\\."), 0, module.split("\\."), 0)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(String[] pattern, int p, String[] parts, int s) {
        if (p == pattern.length) {
            return s == parts.length;
        }
        if (!pattern[p].equals("*")) {
            return s < parts.length
                    && pattern[p].equals(parts[s])
                    && matches(pattern, p + 1, parts, s + 1);
        }
        for (int next = s; next <= parts.length; next++) {
            if (matches(pattern, p + 1, parts, next)) {
                return true;
            }
        }
        return false;
    }
}
