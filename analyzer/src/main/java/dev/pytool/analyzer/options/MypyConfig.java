package dev.pytool.analyzer.options;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// `[tool.mypy]` of a `pyproject.toml`, `mypy.ini`, `.mypy.ini` and `[mypy]` of `setup.cfg`
/// (https://mypy.readthedocs.io/en/stable/config_file.html).
final class MypyConfig {
    private MypyConfig() {}

    /// A TOML table; overrides are an array of tables in it.
    static Layer toml(ConfigValue.Table own, Path file, OptionTable tool) {
        Layer layer = Layer.of(file);
        Map<String, ConfigValue> unmapped = new LinkedHashMap<>();
        for (Map.Entry<String, ConfigValue> entry : own.values().entrySet()) {
            if (entry.getKey().equals("overrides")
                    && entry.getValue() instanceof ConfigValue.Items items) {
                NativeConfig.overrides(layer, items);
            } else {
                one(
                        entry.getKey(),
                        entry.getValue(),
                        layer.section("check"),
                        layer,
                        tool,
                        unmapped);
            }
        }
        ForeignKeys.unmapped(layer, "tool.mypy", unmapped);
        return layer;
    }

    /// An INI file: `[mypy]`, and `[mypy-PATTERN,PATTERN]` for modules.
    static Layer ini(ConfigValue.Table sections, Path file, OptionTable tool) {
        Layer layer = Layer.of(file);
        Map<String, ConfigValue> unmapped = new LinkedHashMap<>();
        for (Map.Entry<String, ConfigValue> entry : sections.values().entrySet()) {
            if (!(entry.getValue() instanceof ConfigValue.Table table)) {
                continue;
            }
            if (entry.getKey().equals("mypy")) {
                table.values()
                        .forEach((key, value) ->
                                one(key, value, layer.section("check"), layer, tool, unmapped));
            } else if (entry.getKey().startsWith("mypy-")) {
                Map<String, ConfigValue> values = new LinkedHashMap<>();
                table.values()
                        .forEach((key, value) -> one(key, value, values, layer, tool, unmapped));
                List<String> modules =
                        ValueBinding.split(entry.getKey().substring("mypy-".length()));
                layer.overrides().add(new Layer.Override(modules, values));
            }
        }
        ForeignKeys.unmapped(layer, "mypy", unmapped);
        return layer;
    }

    private static void one(
            String name,
            ConfigValue value,
            Map<String, ConfigValue> into,
            Layer layer,
            OptionTable tool,
            Map<String, ConfigValue> unmapped) {
        String key = name.replace('_', '-');
        switch (key) {
            case "exclude" -> layer.put("", "exclude-regex", regexes(value));
            case "python-executable" -> put("python", value, into, tool);
            case "mypy-path" -> into.put("mypy-path", paths(value));
            case "files",
                    "packages",
                    "modules",
                    "show-error-context",
                    "error-summary",
                    "color-output",
                    "cache-dir",
                    "incremental",
                    "sqlite-cache",
                    "cache-fine-grained",
                    "skip-version-check",
                    "verbosity",
                    "warn-unused-configs",
                    "show-traceback",
                    "pdb",
                    "hide-error-codes",
                    "show-error-end",
                    "show-absolute-path",
                    "junit-xml",
                    "scripts-are-modules",
                    "fast-module-lookup",
                    "show-error-code-links" -> {
                // These say how to run, which the command line does.
            }
            default -> {
                if (tool.has(key)) {
                    put(key, value, into, tool);
                } else if (!contrary(key, value, into, tool)) {
                    unmapped.put(name, value);
                }
            }
        }
    }

    private static void put(
            String key, ConfigValue value, Map<String, ConfigValue> into, OptionTable tool) {
        var row = tool.find(key);
        if (row.isPresent()) {
            into.put(key, ForeignKeys.typed(row.get(), value));
        }
    }

    /// `allow_untyped_defs`, `no_implicit_reexport` and the like: the contrary of a known option.
    private static boolean contrary(
            String key, ConfigValue value, Map<String, ConfigValue> into, OptionTable tool) {
        String flag = "--" + key;
        for (OptionRow row : tool.rows()) {
            if (row.noFlag().equals(flag)
                    && ForeignKeys.typed(row, value) instanceof ConfigValue.Truth truth) {
                into.put(row.key(), ForeignKeys.truth(!truth.value(), value));
                return true;
            }
        }
        return false;
    }

    /// Of an INI file one expression; of TOML one, or an array of them.
    private static ConfigValue regexes(ConfigValue value) {
        if (!(value instanceof ConfigValue.Text text)) {
            return value;
        }
        String regex = text.value().indexOf('\n') >= 0 ? "(?x)" + text.value() : text.value();
        List<ConfigValue> one = new ArrayList<>();
        one.add(ForeignKeys.text(regex, value));
        return new ConfigValue.Items(one, value.line(), value.column());
    }

    /// Folders between commas or colons; `$MYPY_CONFIG_FILE_DIR` is the folder that relative paths
    /// start from anyway.
    private static ConfigValue paths(ConfigValue value) {
        if (!(value instanceof ConfigValue.Text text)) {
            return value;
        }
        String plain =
                text.value()
                        .replace("$MYPY_CONFIG_FILE_DIR/", "")
                        .replace("$MYPY_CONFIG_FILE_DIR", ".");
        return ForeignKeys.items(plain.replace(':', ','), value);
    }
}
