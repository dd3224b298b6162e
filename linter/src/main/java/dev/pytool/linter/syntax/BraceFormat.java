package dev.pytool.linter.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Formats of `str.format` (https://docs.python.org/3.14/library/string.html#format-string-syntax).
public final class BraceFormat {
    private final List<Field> fields = new ArrayList<>();
    private Optional<String> problem = Optional.empty();
    private boolean hasAuto;
    private boolean hasNumbers;

    /// One replacement field.
    ///
    /// @param name what stands before attributes and indexes: empty, a number or a name
    /// @param rest attributes and indexes
    /// @param conversion the letter after `!`, if there is one
    /// @param spec what stands after the colon
    /// @param start where its brace stands in the text
    public record Field(
            String name,
            String rest,
            Optional<Character> conversion,
            Optional<String> spec,
            int start,
            int end) {}

    private BraceFormat() {}

    public static BraceFormat parse(String text) {
        BraceFormat format = new BraceFormat();
        format.read(text, 0);
        return format;
    }

    public List<Field> fields() {
        return fields;
    }

    /// Why `format` would raise, if it would.
    public Optional<String> problem() {
        return problem;
    }

    /// Whether `{}` and `{0}` are mixed.
    public boolean isMixed() {
        return hasAuto && hasNumbers;
    }

    public boolean hasAuto() {
        return hasAuto;
    }

    /// Numbers of the positional arguments used.
    public Set<Integer> positions() {
        Set<Integer> used = new TreeSet<>();
        int auto = 0;
        for (Field field : fields) {
            if (field.name().isEmpty()) {
                used.add(auto++);
            } else if (isNumber(field.name())) {
                used.add(Integer.parseInt(field.name()));
            }
        }
        return used;
    }

    public Set<String> names() {
        Set<String> used = new TreeSet<>();
        fields.stream()
                .map(Field::name)
                .filter(name -> !name.isEmpty() && !isNumber(name))
                .forEach(used::add);
        return used;
    }

    public static boolean isNumber(String name) {
        return !name.isEmpty()
                && name.length() < 9
                && name.chars().allMatch(c -> '0' <= c && c <= '9');
    }

    private void read(String text, int depth) {
        int at = 0;
        while (at < text.length() && problem.isEmpty()) {
            char c = text.charAt(at);
            if (c == '{') {
                if (depth == 0 && at + 1 < text.length() && text.charAt(at + 1) == '{') {
                    at += 2;
                    continue;
                }
                at = field(text, at, depth);
            } else if (c == '}') {
                if (depth == 0 && at + 1 < text.length() && text.charAt(at + 1) == '}') {
                    at += 2;
                    continue;
                }
                problem = Optional.of("Single '}' encountered in format string");
            } else {
                at++;
            }
        }
    }

    private int field(String text, int start, int depth) {
        if (depth > 1) {
            problem = Optional.of("Max string recursion exceeded");
            return text.length();
        }
        int level = 0;
        int at = start;
        boolean bracket = false;
        int colon = -1;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '[' && level == 1 && colon < 0) {
                bracket = true;
            } else if (c == ']' && level == 1) {
                bracket = false;
            } else if (c == '{' && !bracket) {
                level++;
            } else if (c == '}' && !bracket && --level == 0) {
                break;
            } else if (c == ':' && level == 1 && !bracket && colon < 0) {
                colon = at;
            }
            at++;
        }
        if (at >= text.length()) {
            problem =
                    Optional.of(
                            start + 1 >= text.length()
                                    ? "Single '{' encountered in format string"
                                    : "Expected '}' before end of string");
            return at;
        }
        String head = text.substring(start + 1, colon < 0 ? at : colon);
        Optional<String> spec =
                colon < 0 ? Optional.empty() : Optional.of(text.substring(colon + 1, at));
        Optional<Character> conversion = Optional.empty();
        int bang = head.lastIndexOf('!');
        if (bang >= 0 && head.indexOf(']', bang) < 0) {
            String letter = head.substring(bang + 1);
            if (letter.length() != 1) {
                problem =
                        Optional.of(
                                letter.isEmpty()
                                        ? "End of string while looking for conversion specifier"
                                        : "Expected ':' after conversion specifier");
                return at;
            }
            conversion = Optional.of(letter.charAt(0));
            head = head.substring(0, bang);
        }
        int split = 0;
        while (split < head.length() && head.charAt(split) != '.' && head.charAt(split) != '[') {
            split++;
        }
        String name = head.substring(0, split);
        String rest = head.substring(split);
        if (rest.contains("..") || rest.endsWith(".") || rest.contains("[]")) {
            problem = Optional.of("Empty attribute in format string");
            return at;
        }
        if (name.indexOf('{') >= 0) {
            problem = Optional.of("unexpected '{' in field name");
            return at;
        }
        if (name.isEmpty()) {
            hasAuto = true;
        } else if (isNumber(name)) {
            hasNumbers = true;
        }
        fields.add(new Field(name, rest, conversion, spec, start, at + 1));
        spec.ifPresent(inner -> {
            if (inner.indexOf('{') >= 0 || inner.indexOf('}') >= 0) {
                read(inner, depth + 1);
            }
        });
        return at + 1;
    }
}
