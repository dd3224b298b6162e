package dev.pytool.analyzer.options;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// `[tool.isort]`, `.isort.cfg` and `[isort]` of `setup.cfg`
/// (https://pycqa.github.io/isort/docs/configuration/options.html). Both linter and formatter sort
/// imports, so the keys enter the section of the tool that asks.
final class IsortConfig {
    private IsortConfig() {}

    static void read(ConfigValue.Table own, Layer layer, OptionTable tool) {
        Map<String, ConfigValue> unmapped = new LinkedHashMap<>();
        for (Map.Entry<String, ConfigValue> entry : own.values().entrySet()) {
            one(entry.getKey().toLowerCase(Locale.ROOT), entry.getValue(), layer, tool, unmapped);
        }
        ForeignKeys.unmapped(layer, "tool.isort", unmapped);
    }

    private static void one(
            String key,
            ConfigValue value,
            Layer layer,
            OptionTable tool,
            Map<String, ConfigValue> unmapped) {
        switch (key) {
            case "profile" -> {
                if (value instanceof ConfigValue.Text text
                        && !text.value().strip().equals("black")) {
                    unmapped.put(key, value);
                }
            }
            case "sections" -> put(layer, tool, "isort.section-order", sections(value));
            case "default_section" ->
                    put(
                            layer,
                            tool,
                            "isort.default-section",
                            ForeignKeys.text(section(word(value)), value));
            case "combine_as_imports",
                    "force_single_line",
                    "force_sort_within_sections",
                    "force_to_top",
                    "known_first_party",
                    "known_third_party",
                    "known_local_folder",
                    "extra_standard_library",
                    "lines_after_imports",
                    "lines_between_types",
                    "no_lines_before",
                    "no_sections",
                    "order_by_type",
                    "case_sensitive",
                    "from_first",
                    "length_sort",
                    "length_sort_straight",
                    "single_line_exclusions",
                    "classes",
                    "constants",
                    "variables",
                    "split_on_trailing_comma" ->
                    put(layer, tool, "isort." + key.replace('_', '-'), value);
            case "add_imports" -> put(layer, tool, "isort.required-imports", value);
            case "src_paths" -> {
                if (tool.has("src")) {
                    put(layer, tool, "src", value);
                }
            }
            case "line_length",
                    "multi_line_output",
                    "include_trailing_comma",
                    "force_grid_wrap",
                    "use_parentheses",
                    "ensure_newline_before_comments",
                    "skip",
                    "skip_glob",
                    "extend_skip",
                    "extend_skip_glob",
                    "skip_gitignore",
                    "verbose",
                    "quiet",
                    "color_output",
                    "py_version",
                    "atomic" -> {
                // The formatter's own layout and the choice of files hold for imports too.
            }
            default -> {
                if (key.startsWith("known_")) {
                    knownSection(layer, tool, key.substring("known_".length()), value);
                } else {
                    unmapped.put(key, value);
                }
            }
        }
    }

    private static void put(Layer layer, OptionTable tool, String key, ConfigValue value) {
        var row = tool.find(key);
        if (row.isPresent()) {
            layer.put(tool.section(), key, ForeignKeys.typed(row.get(), value));
        }
    }

    private static String word(ConfigValue value) {
        return value instanceof ConfigValue.Text text ? text.value().strip() : "";
    }

    /// `STDLIB` is `standard-library` to pytool and ruff.
    private static String section(String name) {
        return switch (name.toUpperCase(Locale.ROOT)) {
            case "FUTURE" -> "future";
            case "STDLIB" -> "standard-library";
            case "THIRDPARTY" -> "third-party";
            case "FIRSTPARTY" -> "first-party";
            case "LOCALFOLDER" -> "local-folder";
            default -> name.toLowerCase(Locale.ROOT);
        };
    }

    private static ConfigValue sections(ConfigValue value) {
        ConfigValue.Items items =
                value instanceof ConfigValue.Items list
                        ? list
                        : ForeignKeys.items(word(value), value);
        List<ConfigValue> named = new ArrayList<>();
        for (ConfigValue item : items.values()) {
            named.add(ForeignKeys.text(section(word(item)), item));
        }
        return new ConfigValue.Items(named, value.line(), value.column());
    }

    /// `known_django = django` makes a section of its own.
    private static void knownSection(
            Layer layer, OptionTable tool, String name, ConfigValue value) {
        if (tool.has("isort.sections")) {
            Map<String, ConfigValue> section = layer.section(tool.section());
            ConfigValue.Table table =
                    section.get("isort.sections") instanceof ConfigValue.Table known
                            ? known
                            : new ConfigValue.Table(
                                    new LinkedHashMap<>(), value.line(), value.column());
            table.values().put(name, value);
            section.put("isort.sections", table);
        }
    }
}
