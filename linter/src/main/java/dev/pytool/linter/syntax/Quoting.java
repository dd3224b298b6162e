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
        StringBuilder out = new StringBuilder().append(quote);
        text.codePoints().forEach(each -> escape(each, quote, out));
        return out.append(quote).toString();
    }

    private static void escape(int each, char quote, StringBuilder out) {
        switch (each) {
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (each == quote) {
                    out.append('\\').append(quote);
                } else if (each < ' ' || each == 127) {
                    out.append(String.format("\\x%02x", each));
                } else {
                    out.appendCodePoint(each);
                }
            }
        }
    }
}
