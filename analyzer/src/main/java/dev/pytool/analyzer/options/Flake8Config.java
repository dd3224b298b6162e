package dev.pytool.analyzer.options;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// `[flake8]` of `.flake8`, `setup.cfg` and `tox.ini`
/// (https://flake8.pycqa.org/en/latest/user/options.html), the keys of its common plugins included.
/// Flake8's own defaults hold where it says nothing.
final class Flake8Config {
    private Flake8Config() {}

    static Layer read(ConfigValue.Table own, Path file, OptionTable tool) {
        Layer layer = Layer.of(file);
        layer.put("lint", "line-length", new ConfigValue.Whole(79, own.line(), own.column()));
        Map<String, ConfigValue> unmapped = new LinkedHashMap<>();
        for (Map.Entry<String, ConfigValue> entry : own.values().entrySet()) {
            one(entry.getKey().replace('_', '-'), entry.getValue(), layer, tool, unmapped);
        }
        Map<String, ConfigValue> lint = layer.section("lint");
        boolean complexity =
                lint.get("mccabe.max-complexity") instanceof ConfigValue.Whole whole
                        && whole.value() >= 0;
        if (!complexity) {
            lint.remove("mccabe.max-complexity");
        }
        lint.putIfAbsent("select", ForeignKeys.items(complexity ? "E,F,W,C90" : "E,F,W", own));
        lint.putIfAbsent(
                // Flake8's own list without the codes that name no rule here.
                "ignore", ForeignKeys.items("E226,E24", own));
        ForeignKeys.unmapped(layer, "flake8", unmapped);
        return layer;
    }

    private static void one(
            String key,
            ConfigValue value,
            Layer layer,
            OptionTable tool,
            Map<String, ConfigValue> unmapped) {
        switch (key) {
            case "max-line-length" -> put(layer, tool, "line-length", value);
            case "max-doc-length" -> put(layer, tool, "pycodestyle.max-doc-length", value);
            case "max-complexity" -> put(layer, tool, "mccabe.max-complexity", value);
            case "select", "ignore", "extend-select", "extend-ignore", "builtins" ->
                    put(layer, tool, key, value);
            case "per-file-ignores" -> perFile(layer, value);
            case "exclude" -> layer.put("", "exclude", ForeignKeys.items(text(value), value));
            case "extend-exclude" ->
                    layer.put("", "extend-exclude", ForeignKeys.items(text(value), value));
            case "filename" -> layer.put("", "include", ForeignKeys.items(text(value), value));
            case "indent-size" -> put(layer, tool, "indent-width", value);
            case "inline-quotes" -> put(layer, tool, "flake8-quotes.inline-quotes", quotes(value));
            case "multiline-quotes" ->
                    put(layer, tool, "flake8-quotes.multiline-quotes", quotes(value));
            case "docstring-quotes" ->
                    put(layer, tool, "flake8-quotes.docstring-quotes", quotes(value));
            case "avoid-escape" -> put(layer, tool, "flake8-quotes.avoid-escape", value);
            case "docstring-convention" -> put(layer, tool, "pydocstyle.convention", value);
            case "application-import-names" -> put(layer, tool, "isort.known-first-party", value);
            case "ban-relative-imports" ->
                    put(layer, tool, "flake8-tidy-imports.ban-relative-imports", value);
            case "ignore-names" -> put(layer, tool, "pep8-naming.ignore-names", value);
            case "classmethod-decorators" ->
                    put(layer, tool, "pep8-naming.classmethod-decorators", value);
            case "staticmethod-decorators" ->
                    put(layer, tool, "pep8-naming.staticmethod-decorators", value);
            case "extend-immutable-calls" ->
                    put(layer, tool, "flake8-bugbear.extend-immutable-calls", value);
            case "builtins-ignorelist" -> put(layer, tool, "flake8-builtins.ignorelist", value);
            case "suppress-none-returning",
                    "suppress-dummy-args",
                    "mypy-init-return",
                    "allow-star-arg-any" ->
                    put(layer, tool, "flake8-annotations." + key, value);
            case "verbose",
                    "quiet",
                    "count",
                    "jobs",
                    "format",
                    "show-source",
                    "statistics",
                    "benchmark",
                    "color",
                    "output-file",
                    "tee",
                    "exit-zero",
                    "disable-noqa" -> {
                // These say how to run, which the command line does.
            }
            default -> unmapped.put(key, value);
        }
    }

    private static void put(Layer layer, OptionTable tool, String key, ConfigValue value) {
        var row = tool.find(key);
        if (row.isPresent()) {
            layer.put("lint", key, ForeignKeys.typed(row.get(), value));
        }
    }

    private static String text(ConfigValue value) {
        return value instanceof ConfigValue.Text text ? text.value() : "";
    }

    private static ConfigValue quotes(ConfigValue value) {
        return switch (text(value)) {
            case "'", "'''" -> ForeignKeys.text("single", value);
            case "\"", "\"\"\"" -> ForeignKeys.text("double", value);
            default -> value;
        };
    }

    /// `pattern,pattern:code,code` with blanks or line ends between entries.
    private static void perFile(Layer layer, ConfigValue value) {
        Map<String, ConfigValue> table = new LinkedHashMap<>();
        List<String> patterns = new ArrayList<>();
        boolean inCodes = false;
        for (String word : text(value).replace(":", " : ").split("[\\s,]+")) {
            if (word.equals(":")) {
                inCodes = true;
            } else if (inCodes && isCode(word)) {
                for (String pattern : patterns) {
                    String codes =
                            table.get(pattern) instanceof ConfigValue.Text known
                                    ? known.value() + ","
                                    : "";
                    table.put(pattern, ForeignKeys.text(codes + word, value));
                }
            } else if (!word.isEmpty()) {
                if (inCodes) {
                    patterns.clear();
                    inCodes = false;
                }
                patterns.add(word);
            }
        }
        layer.put(
                "lint",
                "per-file-ignores",
                new ConfigValue.Table(table, value.line(), value.column()));
    }

    private static boolean isCode(String word) {
        int i = 0;
        while (i < word.length() && Character.isUpperCase(word.charAt(i))) {
            i++;
        }
        int letters = i;
        while (i < word.length() && Character.isDigit(word.charAt(i))) {
            i++;
        }
        return letters > 0 && i == word.length();
    }
}
