package dev.pytool.linter.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// printf-style formats
/// (https://docs.python.org/3.14/library/stdtypes.html#printf-style-string-formatting).
public final class PercentFormat {
    private final List<Spec> specs = new ArrayList<>();
    private Optional<Problem> problem = Optional.empty();

    /// One conversion.
    ///
    /// @param key the text in parentheses, if there is one
    /// @param stars how many `*` it has
    public record Spec(
            Optional<String> key,
            String flags,
            String width,
            String precision,
            char conversion,
            int start,
            int end,
            int stars) {}

    /// Why a format is wrong.
    ///
    /// @param character the bad conversion; absent where the format ends too early
    public record Problem(Optional<Integer> character) {}

    private PercentFormat() {}

    public static PercentFormat parse(String text) {
        PercentFormat format = new PercentFormat();
        int at = 0;
        while (at < text.length() && format.problem.isEmpty()) {
            if (text.charAt(at) == '%') {
                at = format.spec(text, at);
            } else {
                at++;
            }
        }
        return format;
    }

    /// All conversions but `%%`.
    public List<Spec> specs() {
        return specs;
    }

    public Optional<Problem> problem() {
        return problem;
    }

    public boolean isNamed() {
        return specs.stream().anyMatch(spec -> spec.key().isPresent());
    }

    public boolean isPositional() {
        return specs.stream().anyMatch(spec -> spec.key().isEmpty());
    }

    /// How many values a positional format takes.
    public int count() {
        return specs.stream().mapToInt(spec -> 1 + spec.stars()).sum();
    }

    private int spec(String text, int start) {
        int at = start + 1;
        Optional<String> key = Optional.empty();
        if (at < text.length() && text.charAt(at) == '(') {
            int depth = 0;
            int from = at + 1;
            while (at < text.length()) {
                if (text.charAt(at) == '(') {
                    depth++;
                } else if (text.charAt(at) == ')' && --depth == 0) {
                    break;
                }
                at++;
            }
            if (at >= text.length()) {
                problem = Optional.of(new Problem(Optional.empty()));
                return at;
            }
            key = Optional.of(text.substring(from, at));
            at++;
        }
        int flags = at;
        while (at < text.length() && "#0- +".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        String flag = text.substring(flags, at);
        int from = at;
        at = number(text, at);
        String width = text.substring(from, at);
        String precision = "";
        if (at < text.length() && text.charAt(at) == '.') {
            from = ++at;
            at = number(text, at);
            precision = "." + text.substring(from, at);
        }
        if (at < text.length() && "hlL".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        if (at >= text.length()) {
            problem = Optional.of(new Problem(Optional.empty()));
            return at;
        }
        int conversion = text.codePointAt(at);
        int end = at + Character.charCount(conversion);
        if ("diouxXeEfFgGcrsa%".indexOf(conversion) < 0) {
            problem = Optional.of(new Problem(Optional.of(conversion)));
            return end;
        }
        if (conversion != '%') {
            int stars = (width.equals("*") ? 1 : 0) + (precision.equals(".*") ? 1 : 0);
            specs.add(new Spec(key, flag, width, precision, (char) conversion, start, end, stars));
        }
        return end;
    }

    private static int number(String text, int from) {
        int at = from;
        if (at < text.length() && text.charAt(at) == '*') {
            return at + 1;
        }
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
