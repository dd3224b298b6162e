package dev.pytool.analyzer.options;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// `pyrightconfig.json` and `[tool.pyright]`
/// (https://github.com/microsoft/pyright/blob/main/docs/configuration.md). Pyright's single rules
/// have no counterpart among mypy's codes; what has none is named once.
final class PyrightConfig {
    private PyrightConfig() {}

    static Layer read(ConfigValue.Table own, Path file, OptionTable tool) {
        Layer layer = Layer.of(file);
        Map<String, ConfigValue> unmapped = new LinkedHashMap<>();
        for (Map.Entry<String, ConfigValue> entry : own.values().entrySet()) {
            one(entry.getKey(), entry.getValue(), own, layer, unmapped);
        }
        ForeignKeys.unmapped(layer, "pyright", unmapped);
        return layer;
    }

    private static void one(
            String key,
            ConfigValue value,
            ConfigValue.Table own,
            Layer layer,
            Map<String, ConfigValue> unmapped) {
        switch (key) {
            case "pythonVersion" -> layer.put("check", "python-version", value);
            case "pythonPlatform" -> layer.put("check", "platform", platform(value));
            case "extraPaths" -> layer.put("check", "mypy-path", value);
            case "exclude" -> layer.put("", "extend-exclude", value);
            case "venv" -> {
                String folder =
                        own.values().get("venvPath") instanceof ConfigValue.Text path
                                ? path.value()
                                : ".";
                if (value instanceof ConfigValue.Text venv) {
                    layer.put(
                            "check",
                            "python",
                            ForeignKeys.text(folder + "/" + venv.value(), value));
                }
            }
            case "typeCheckingMode" -> {
                if (value instanceof ConfigValue.Text text && text.value().equals("strict")) {
                    layer.put("check", "strict", ForeignKeys.truth(true, value));
                }
            }
            case "analyzeUnannotatedFunctions" -> layer.put("check", "check-untyped-defs", value);
            case "reportMissingImports" ->
                    layer.put(
                            "check",
                            "ignore-missing-imports",
                            ForeignKeys.truth(isOff(value), value));
            case "reportUnnecessaryCast" ->
                    layer.put(
                            "check",
                            "warn-redundant-casts",
                            ForeignKeys.truth(!isOff(value), value));
            case "reportUnnecessaryTypeIgnoreComment" ->
                    layer.put(
                            "check",
                            "warn-unused-ignores",
                            ForeignKeys.truth(!isOff(value), value));
            case "reportUnnecessaryComparison" ->
                    layer.put("check", "strict-equality", ForeignKeys.truth(!isOff(value), value));
            case "reportMissingTypeArgument" ->
                    layer.put(
                            "check",
                            "disallow-any-generics",
                            ForeignKeys.truth(!isOff(value), value));
            case "reportOptionalMemberAccess" ->
                    layer.put("check", "strict-optional", ForeignKeys.truth(!isOff(value), value));
            case "venvPath",
                    "include",
                    "$schema",
                    "useLibraryCodeForTypes",
                    "verboseOutput",
                    "stubPath" -> {
                // A part of another key, or of no concern to a run on named paths.
            }
            default -> unmapped.put(key, value);
        }
    }

    private static boolean isOff(ConfigValue value) {
        return value instanceof ConfigValue.Truth truth && !truth.value()
                || value instanceof ConfigValue.Text text && text.value().equals("none");
    }

    /// Pyright names systems, `sys.platform` names them its own way.
    private static ConfigValue platform(ConfigValue value) {
        return value instanceof ConfigValue.Text text
                ? ForeignKeys.text(
                        switch (text.value()) {
                            case "Linux" -> "linux";
                            case "Darwin" -> "darwin";
                            case "Windows" -> "win32";
                            default -> text.value();
                        },
                        value)
                : value;
    }
}
