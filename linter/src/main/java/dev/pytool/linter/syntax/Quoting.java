package dev.pytool.linter.syntax;

import dev.pytool.linter.model.LintContext;

/// String literals for text.
public final class Quoting {
    private Quoting() {}

    /// A literal in the file's quotes, or in the other ones where the text holds only those.
    public static String plain(String text, LintContext cx) {
        return plain(text, cx.style().quote());
    }

    /// @param preferred the quote to use unless the other one needs fewer escapes
    public static String plain(String text, char preferred) {
        char other = preferred == '"' ? '\'' : '"';
        char quote = text.indexOf(preferred) >= 0 && text.indexOf(other) < 0 ? other : preferred;
        return quote + escaped(text, quote) + quote;
    }

    /// Escapes what a literal in these quotes cannot hold: backslashes, the quote, characters that
    /// do not print.
    public static String escaped(String text, char quote) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        text.codePoints()
                .forEach(c -> {
                    switch (c) {
                        case '\\' -> out.append("\\\\");
                        case '\n' -> out.append("\\n");
                        case '\r' -> out.append("\\r");
                        case '\t' -> out.append("\\t");
                        default -> {
                            if (c == quote) {
                                out.append('\\').append(quote);
                            } else if (isPrintable(c)) {
                                out.appendCodePoint(c);
                            } else if (c < 0x100) {
                                out.append(String.format("\\x%02x", c));
                            } else if (c < 0x10000) {
                                out.append(String.format("\\u%04x", c));
                            } else {
                                out.append(String.format("\\U%08x", c));
                            }
                        }
                    }
                });
        return out.toString();
    }

    /// The same inside an f-string, where braces are doubled.
    public static String field(String text, char quote) {
        return escaped(text, quote).replace("{", "{{").replace("}", "}}");
    }

    private static boolean isPrintable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    false;
            case Character.SPACE_SEPARATOR -> c == ' ';
            default -> true;
        };
    }
}
