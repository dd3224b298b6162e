package dev.pytool.analyzer.options;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `[tool.black]` (https://black.readthedocs.io/en/stable/usage_and_configuration/the_basics.html).
final class BlackConfig {
    private BlackConfig() {}

    static Layer read(ConfigValue.Table own, Path file, OptionTable tool) {
        Layer layer = Layer.of(file);
        Map<String, ConfigValue> unmapped = new LinkedHashMap<>();
        List<ConfigValue> excluded = new ArrayList<>();
        for (Map.Entry<String, ConfigValue> entry : own.values().entrySet()) {
            String key = entry.getKey().replace('_', '-');
            ConfigValue value = entry.getValue();
            switch (key) {
                case "exclude" -> {
                    // It takes the place of black's own list.
                    layer.put("", key, items(List.of(), value));
                    regex(value).ifPresent(excluded::add);
                }
                case "extend-exclude" -> regex(value).ifPresent(excluded::add);
                case "force-exclude", "include" -> {
                    Optional<ConfigValue> regex = regex(value);
                    if (regex.isPresent()) {
                        layer.put("", key + "-regex", items(List.of(regex.get()), value));
                    }
                }
                case "quiet",
                        "verbose",
                        "color",
                        "required-version",
                        "workers",
                        "fast",
                        "safe",
                        "check",
                        "diff" -> {
                    // These say how to run, which the command line does.
                }
                default -> {
                    if (tool.has(key)) {
                        layer.put("fmt", key, value);
                    } else {
                        unmapped.put(key, value);
                    }
                }
            }
        }
        if (!excluded.isEmpty()) {
            layer.put("", "exclude-regex", items(excluded, excluded.getFirst()));
        }
        ForeignKeys.unmapped(layer, "tool.black", unmapped);
        return layer;
    }

    private static ConfigValue.Items items(List<ConfigValue> items, ConfigValue at) {
        return new ConfigValue.Items(items, at.line(), at.column());
    }

    private static Optional<ConfigValue> regex(ConfigValue value) {
        return value instanceof ConfigValue.Text text && !text.value().isEmpty()
                ? Optional.of(ForeignKeys.text(withoutLayout(text.value()), value))
                : Optional.empty();
    }

    /// Black reads an expression of several lines in Python's verbose mode: blanks and comments
    /// count for nothing.
    private static String withoutLayout(String regex) {
        return regex.indexOf('\n') >= 0 ? "(?x)" + regex : regex;
    }
}
