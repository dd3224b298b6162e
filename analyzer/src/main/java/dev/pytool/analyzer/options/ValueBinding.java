package dev.pytool.analyzer.options;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Values of files and words of the command line to the JDK types that option records are made
/// from, with what is wrong with them.
final class ValueBinding {
    private ValueBinding() {}

    /// @throws ConfigException naming the place where the value does not fit
    static Object ofFile(OptionRow row, ConfigValue value, Path file) {
        return switch (row.type()) {
            case "bool" -> {
                if (value instanceof ConfigValue.Truth truth) {
                    yield truth.value();
                }
                throw wrong(row, value, file, "true or false expected");
            }
            case "int" -> {
                if (value instanceof ConfigValue.Whole whole) {
                    yield inRange(row, whole, file);
                }
                throw wrong(row, value, file, "a whole number expected");
            }
            case "string", "choice" -> word(row, value, file, "a string expected");
            case "list", "choices" -> words(row, value, file);
            case "lists" -> {
                Map<String, List<String>> lists = new LinkedHashMap<>();
                table(row, value, file)
                        .values()
                        .forEach((key, item) -> lists.put(key, words(row, item, file)));
                yield lists;
            }
            case "strings" -> {
                Map<String, String> strings = new LinkedHashMap<>();
                table(row, value, file)
                        .values()
                        .forEach((key, item) -> strings.put(key, named(row, item, file)));
                yield strings;
            }
            default -> throw new IllegalStateException("option type " + row.type());
        };
    }

    private static Object inRange(OptionRow row, ConfigValue.Whole whole, Path file) {
        String complaint = complaint(row, whole.value());
        if (!complaint.isEmpty()) {
            throw new ConfigException(
                    file, whole.line(), whole.column(), row.key() + ": " + complaint);
        }
        return (int) whole.value();
    }

    private static String complaint(OptionRow row, long value) {
        long min = row.min().isEmpty() ? Integer.MIN_VALUE : Long.parseLong(row.min());
        long max = row.max().isEmpty() ? Integer.MAX_VALUE : Long.parseLong(row.max());
        return min <= value && value <= max ? "" : value + " is not between " + min + " and " + max;
    }

    private static ConfigValue.Table table(OptionRow row, ConfigValue value, Path file) {
        if (value instanceof ConfigValue.Table table) {
            return table;
        }
        throw wrong(row, value, file, "a table expected");
    }

    /// A string, or a number that reads as one: `python-version = 3.14` is a common slip.
    private static String word(OptionRow row, ConfigValue value, Path file, String expected) {
        String word =
                switch (value) {
                    case ConfigValue.Text text -> text.value();
                    case ConfigValue.Other other when other.kind().equals("float") -> other.value();
                    default -> throw wrong(row, value, file, expected);
                };
        String complaint = complaint(row, word);
        if (!complaint.isEmpty()) {
            throw new ConfigException(
                    file, value.line(), value.column(), row.key() + ": " + complaint);
        }
        return word;
    }

    /// The value of a table of strings; a table in it stands for its `msg`, as in
    /// flake8-tidy-imports.
    private static String named(OptionRow row, ConfigValue value, Path file) {
        ConfigValue inner =
                value instanceof ConfigValue.Table table && table.has("msg")
                        ? table.values().get("msg")
                        : value;
        return word(row, inner, file, "a string expected");
    }

    private static String complaint(OptionRow row, String word) {
        if (row.choices().isEmpty() || row.choices().contains(word)) {
            return "";
        }
        return "'" + word + "' is none of " + String.join(", ", row.choices());
    }

    private static List<String> words(OptionRow row, ConfigValue value, Path file) {
        if (value instanceof ConfigValue.Items items) {
            List<String> words = new ArrayList<>();
            for (ConfigValue item : items.values()) {
                words.add(word(row, item, file, "strings expected"));
            }
            return words;
        }
        if (value instanceof ConfigValue.Text) {
            List<String> words = new ArrayList<>();
            for (String word : split(((ConfigValue.Text) value).value())) {
                words.add(
                        word(
                                row,
                                new ConfigValue.Text(word, value.line(), value.column()),
                                file,
                                ""));
            }
            return words;
        }
        throw wrong(row, value, file, "an array of strings expected");
    }

    private static ConfigException wrong(
            OptionRow row, ConfigValue value, Path file, String expected) {
        return new ConfigException(
                file,
                value.line(),
                value.column(),
                row.key() + ": " + expected + ", not a " + value.kind());
    }

    /// The value that the words of the command line give: one for a plain option, all of them for
    /// one that adds up.
    ///
    /// @throws ConfigException naming the flag where a word does not fit
    static Object ofFlag(OptionRow row, List<String> words) {
        String last = words.isEmpty() ? "" : words.getLast();
        return switch (row.type()) {
            case "bool" -> Boolean.valueOf(last);
            case "int" -> {
                try {
                    int number = Integer.parseInt(last.strip());
                    check(row, complaint(row, (long) number));
                    yield number;
                } catch (NumberFormatException e) {
                    throw new ConfigException(
                            row.flag() + ": '" + last + "' is not a whole number");
                }
            }
            case "string", "choice" -> {
                check(row, complaint(row, last));
                yield last;
            }
            case "list", "choices" -> {
                List<String> all = new ArrayList<>();
                for (String word : words) {
                    all.addAll(split(word));
                }
                for (String word : all) {
                    check(row, complaint(row, word));
                }
                yield all;
            }
            case "lists" -> pairs(row, words);
            default ->
                    throw new ConfigException(row.flag() + " cannot be given on the command line");
        };
    }

    private static void check(OptionRow row, String complaint) {
        if (!complaint.isEmpty()) {
            throw new ConfigException(row.flag() + ": " + complaint);
        }
    }

    private static Map<String, List<String>> pairs(OptionRow row, List<String> words) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        for (String word : words) {
            for (String pair : split(word)) {
                int colon = pair.lastIndexOf(':');
                if (colon <= 0) {
                    throw new ConfigException(
                            row.flag() + ": PATTERN:CODE expected, not '" + pair + "'");
                }
                lists.computeIfAbsent(pair.substring(0, colon).strip(), _ -> new ArrayList<>())
                        .add(pair.substring(colon + 1).strip());
            }
        }
        return lists;
    }

    /// The words between commas and line ends, without blanks around them and without empty ones.
    static List<String> split(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == ',' || text.charAt(i) == '\n') {
                String word = text.substring(start, i).strip();
                if (!word.isEmpty()) {
                    words.add(word);
                }
                start = i + 1;
            }
        }
        return words;
    }
}
