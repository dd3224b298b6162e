package dev.pytool.analyzer.options;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// pytool's own tables: `[tool.pytool]` of a `pyproject.toml`, or the same without the prefix in a
/// `pytool.toml`.
final class NativeConfig {
    private NativeConfig() {}

    /// Takes over the common keys and those of one tool; keys of other tools are not looked at.
    static Layer read(
            ConfigValue.Table own, Path file, OptionTable tool, OptionTable common, String prefix) {
        Layer layer = Layer.of(file);
        for (Map.Entry<String, ConfigValue> entry : own.values().entrySet()) {
            String key = entry.getKey();
            if (isTool(key) && entry.getValue() instanceof ConfigValue.Table) {
                continue;
            }
            if (tool.has(key) || tool.hasTable(key)) {
                flatten(layer, tool, key, entry.getValue(), prefix);
            } else if (common.has(key)) {
                layer.put("", key, entry.getValue());
            } else if (!Shared.KEYS.contains(key)) {
                unknown(layer, entry.getValue(), key, common, prefix);
            }
        }
        ConfigValue.Table section = own.at(tool.section());
        for (Map.Entry<String, ConfigValue> entry : section.values().entrySet()) {
            if (entry.getKey().equals("overrides")
                    && entry.getValue() instanceof ConfigValue.Items items) {
                overrides(layer, items);
            } else {
                flatten(layer, tool, entry.getKey(), entry.getValue(), prefix + tool.section());
            }
        }
        return layer;
    }

    /// Keys that one tool or another reads from the common table.
    private static final class Shared {
        static final List<String> KEYS =
                List.of(
                        "line-length",
                        "indent-width",
                        "target-version",
                        "preview",
                        "src",
                        "python-version",
                        "platform",
                        "python");
    }

    private static boolean isTool(String key) {
        return key.equals("check") || key.equals("lint") || key.equals("fmt");
    }

    /// Enters a value under its dotted key; tables that hold options are opened.
    static void flatten(
            Layer layer, OptionTable tool, String key, ConfigValue value, String where) {
        if (tool.has(key)) {
            layer.put(tool.section(), key, value);
        } else if (value instanceof ConfigValue.Table table && tool.hasTable(key)) {
            for (Map.Entry<String, ConfigValue> entry : table.values().entrySet()) {
                flatten(layer, tool, key + "." + entry.getKey(), entry.getValue(), where);
            }
        } else {
            unknown(layer, value, key, tool, where);
        }
    }

    static void unknown(
            Layer layer, ConfigValue value, String key, OptionTable tool, String where) {
        String table =
                where.isEmpty()
                        ? ""
                        : " in ["
                                + (where.endsWith(".")
                                        ? where.substring(0, where.length() - 1)
                                        : where)
                                + "]";
        layer.warn(
                value,
                "unknown key '"
                        + key
                        + "'"
                        + table
                        + Nearest.to(key, tool.keys())
                                .map(near -> "; did you mean '" + near + "'?")
                                .orElse(""));
    }

    /// Tables of an array `overrides`, each with `module` (a pattern or several) and values for
    /// these modules.
    static void overrides(Layer layer, ConfigValue.Items items) {
        for (ConfigValue item : items.values()) {
            if (!(item instanceof ConfigValue.Table table) || !table.has("module")) {
                throw new ConfigException(
                        layer.file(),
                        item.line(),
                        item.column(),
                        "a table with the key 'module' expected");
            }
            List<String> modules = new ArrayList<>();
            ConfigValue named = table.values().get("module");
            if (named instanceof ConfigValue.Items list) {
                for (ConfigValue one : list.values()) {
                    modules.add(one instanceof ConfigValue.Text text ? text.value() : "");
                }
            } else if (named instanceof ConfigValue.Text text) {
                modules.addAll(ValueBinding.split(text.value()));
            }
            Map<String, ConfigValue> values = new java.util.LinkedHashMap<>();
            for (Map.Entry<String, ConfigValue> entry : table.values().entrySet()) {
                if (!entry.getKey().equals("module")) {
                    values.put(entry.getKey().replace('_', '-'), entry.getValue());
                }
            }
            layer.overrides().add(new Layer.Override(modules, values));
        }
    }
}
