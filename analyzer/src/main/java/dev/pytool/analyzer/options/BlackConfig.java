package dev.pytool.analyzer.options;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
                case "exclude", "extend-exclude", "force-exclude" -> {
                    if (value instanceof ConfigValue.Text text && !text.value().isEmpty()) {
                        excluded.add(ForeignKeys.text(withoutLayout(text.value()), value));
                    }
                    if (key.equals("force-exclude")) {
                        layer.put("", "force-exclude", ForeignKeys.truth(true, value));
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
            ConfigValue first = excluded.getFirst();
            layer.put(
                    "",
                    "exclude-regex",
                    new ConfigValue.Items(excluded, first.line(), first.column()));
        }
        ForeignKeys.unmapped(layer, "tool.black", unmapped);
        return layer;
    }

    /// Black reads an expression of several lines in Python's verbose mode: blanks and comments
    /// count for nothing.
    private static String withoutLayout(String regex) {
        return regex.indexOf('\n') >= 0 ? "(?x)" + regex : regex;
    }
}
