package dev.pytool.analyzer.options;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What the readers of other tools' configuration share: text values to typed ones, and the one
/// warning that names what has no equivalent.
final class ForeignKeys {
    private ForeignKeys() {}

    /// A value of an INI file in the shape that the option's type demands.
    static ConfigValue typed(OptionRow row, ConfigValue value) {
        if (!(value instanceof ConfigValue.Text text)) {
            return value;
        }
        String word = text.value().strip();
        return switch (row.type()) {
            case "bool" ->
                    switch (word.toLowerCase(Locale.ROOT)) {
                        case "true", "yes", "on", "1" ->
                                new ConfigValue.Truth(true, text.line(), text.column());
                        case "false", "no", "off", "0" ->
                                new ConfigValue.Truth(false, text.line(), text.column());
                        default -> text;
                    };
            case "int" -> {
                try {
                    yield new ConfigValue.Whole(Long.parseLong(word), text.line(), text.column());
                } catch (NumberFormatException e) {
                    // The binding names the place and what was expected.
                    yield text;
                }
            }
            case "list", "choices" -> items(word, text);
            default -> new ConfigValue.Text(word, text.line(), text.column());
        };
    }

    /// The words of a text as an array. A colon between words, as `mypy_path` may have, separates
    /// too.
    static ConfigValue.Items items(String words, ConfigValue at) {
        List<ConfigValue> items = new ArrayList<>();
        for (String word : ValueBinding.split(words)) {
            items.add(new ConfigValue.Text(word, at.line(), at.column()));
        }
        return new ConfigValue.Items(items, at.line(), at.column());
    }

    static ConfigValue.Truth truth(boolean value, ConfigValue at) {
        return new ConfigValue.Truth(value, at.line(), at.column());
    }

    static ConfigValue.Text text(String value, ConfigValue at) {
        return new ConfigValue.Text(value, at.line(), at.column());
    }

    /// One warning for all keys of a table that have no equivalent.
    static void unmapped(Layer layer, String table, Map<String, ConfigValue> keys) {
        if (!keys.isEmpty()) {
            ConfigValue first = keys.values().iterator().next();
            layer.warn(
                    first,
                    "without effect in [" + table + "]: " + String.join(", ", keys.keySet()));
        }
    }
}
