package dev.pytool.formatter.literal;

import java.util.ArrayList;
import java.util.List;

/// Where the replacement fields of an f- or t-string stand, found by counting braces and passing
/// over nested strings. Good for literals that the parser has accepted.
public final class FieldSpans {
    /// A field with its braces.
    ///
    /// @param start offset of the opening brace
    /// @param end offset after the closing brace
    public record Span(int start, int end) {}

    private FieldSpans() {}

    /// The outermost fields of a literal, in order.
    public static List<Span> of(String literal) {
        List<Span> spans = new ArrayList<>(2);
        int depth = 0;
        int start = 0;
        int i = 0;
        while (i < literal.length()) {
            char c = literal.charAt(i);
            if (c == '{') {
                if (depth == 0 && literal.startsWith("{{", i)) {
                    i += 2;
                    continue;
                }
                if (depth++ == 0) {
                    start = i;
                }
            } else if (c == '}') {
                if (depth > 0 && --depth == 0) {
                    spans.add(new Span(start, i + 1));
                }
            } else if (depth > 0 && (c == '\'' || c == '"')) {
                i = afterNested(literal, i, c);
                continue;
            }
            i++;
        }
        return spans;
    }

    private static int afterNested(String literal, int at, char quote) {
        String mark = String.valueOf(quote);
        if (literal.startsWith(mark.repeat(3), at)) {
            mark = mark.repeat(3);
        }
        int end = literal.indexOf(mark, at + mark.length());
        return end < 0 ? literal.length() : end + mark.length();
    }

    /// Whether the letters before the quotes make the literal one with fields.
    public static boolean arePossible(String literal) {
        int length = StringLiteral.prefixLength(literal);
        for (int i = 0; i < length; i++) {
            switch (literal.charAt(i)) {
                case 'f', 'F', 't', 'T' -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /// The literal with the other quote in its fields wherever they hold this one.
    public static String withoutQuote(String literal, char quote) {
        char other = quote == '"' ? '\'' : '"';
        StringBuilder out = new StringBuilder(literal);
        for (Span span : of(literal)) {
            for (int i = span.start; i < span.end; i++) {
                if (out.charAt(i) == quote) {
                    out.setCharAt(i, other);
                }
            }
        }
        return out.toString();
    }

    /// Whether a field shows its own source, as `{x=}` does, with a quote in it: then no quote may
    /// change.
    public static boolean showQuotes(String literal) {
        for (Span span : of(literal)) {
            if (showsQuote(literal.substring(span.start + 1, span.end - 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean showsQuote(String field) {
        int quote = 0;
        while (quote < field.length()
                && field.charAt(quote) != '"'
                && field.charAt(quote) != '\'') {
            quote++;
        }
        for (int i = quote + 1; i < field.length(); i++) {
            if (field.charAt(i) == '='
                    && "!:=".indexOf(field.charAt(i - 1)) < 0
                    && (i + 1 == field.length()
                            || field.charAt(i + 1) == ':'
                            || Character.isWhitespace(field.charAt(i + 1)))) {
                return true;
            }
        }
        return false;
    }
}
