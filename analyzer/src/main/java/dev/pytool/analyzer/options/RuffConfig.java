package dev.pytool.analyzer.options;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// `[tool.ruff]` of a `pyproject.toml`, or `ruff.toml` (https://docs.astral.sh/ruff/settings/).
final class RuffConfig {
    private static final int MOST_BASES = 16;

    private RuffConfig() {}

    /// @param own the tables, without `tool.ruff` before them
    static Layer read(ConfigValue.Table own, Path file, OptionTable tool, OptionTable common) {
        return read(own, file, tool, common, 0);
    }

    private static Layer read(
            ConfigValue.Table own, Path file, OptionTable tool, OptionTable common, int depth) {
        Layer layer = Layer.of(file);
        if (own.values().get("extend") instanceof ConfigValue.Text base && depth < MOST_BASES) {
            Path path = file.toAbsolutePath().getParent().resolve(base.value()).normalize();
            if (!Files.isRegularFile(path)) {
                throw new ConfigException(
                        file, base.line(), base.column(), "extend: no such file: " + path);
            }
            ConfigValue.Table tables = TomlReader.read(Configuration.text(path), path);
            boolean isProject = path.getFileName().toString().equals("pyproject.toml");
            layer.take(
                    read(
                            isProject ? tables.at("tool", "ruff") : tables,
                            path,
                            tool,
                            common,
                            depth + 1));
        }
        Map<String, ConfigValue> unmapped = new LinkedHashMap<>();
        for (Map.Entry<String, ConfigValue> entry : own.values().entrySet()) {
            top(layer, entry.getKey(), entry.getValue(), tool, common, unmapped);
        }
        ForeignKeys.unmapped(layer, "tool.ruff", unmapped);
        if (tool.section().equals("lint")) {
            for (Map.Entry<String, ConfigValue> entry : own.at("lint").values().entrySet()) {
                NativeConfig.flatten(
                        layer, tool, entry.getKey(), entry.getValue(), "tool.ruff.lint");
            }
        } else if (tool.section().equals("fmt")) {
            format(layer, own.at("format"));
        }
        return layer;
    }

    private static void top(
            Layer layer,
            String key,
            ConfigValue value,
            OptionTable tool,
            OptionTable common,
            Map<String, ConfigValue> unmapped) {
        boolean forLint = tool.section().equals("lint");
        switch (key) {
            case "lint",
                    "format",
                    "extend",
                    "required-version",
                    "output-format",
                    "show-fixes",
                    "fix",
                    "fix-only",
                    "unsafe-fixes",
                    "analyze",
                    "per-file-target-version" -> {
                if (key.equals("per-file-target-version")) {
                    unmapped.put(key, value);
                }
            }
            case "line-length", "preview" -> {
                if (tool.has(key)) {
                    layer.put(tool.section(), key, value);
                }
            }
            case "target-version" -> {
                if (forLint) {
                    layer.put("lint", key, value);
                } else if (tool.section().equals("fmt") && value instanceof ConfigValue.Text text) {
                    layer.put("fmt", key, ForeignKeys.items(text.value(), value));
                }
            }
            default -> {
                if (common.has(key)) {
                    layer.put("", key, value);
                } else if (forLint && (tool.has(key) || tool.hasTable(key))) {
                    NativeConfig.flatten(layer, tool, key, value, "tool.ruff");
                } else if (forLint) {
                    NativeConfig.unknown(layer, value, key, tool, "tool.ruff");
                }
            }
        }
    }

    /// `[tool.ruff.format]`; pytool formats as black, so black's style is all there is.
    private static void format(Layer layer, ConfigValue.Table format) {
        Map<String, ConfigValue> unmapped = new LinkedHashMap<>();
        for (Map.Entry<String, ConfigValue> entry : format.values().entrySet()) {
            ConfigValue value = entry.getValue();
            switch (entry.getKey()) {
                case "preview", "skip-magic-trailing-comma" ->
                        layer.put("fmt", entry.getKey(), value);
                case "quote-style" -> {
                    if (value instanceof ConfigValue.Text text && text.value().equals("preserve")) {
                        layer.put(
                                "fmt", "skip-string-normalization", ForeignKeys.truth(true, value));
                    } else if (value instanceof ConfigValue.Text text
                            && !text.value().equals("double")) {
                        unmapped.put(entry.getKey(), value);
                    }
                }
                case "exclude" -> layer.put("", "extend-exclude", value);
                default -> unmapped.put(entry.getKey(), value);
            }
        }
        ForeignKeys.unmapped(layer, "tool.ruff.format", unmapped);
    }
}
