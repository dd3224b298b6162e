package dev.pytool.formatter.literal;

import dev.pytool.formatter.cst.Leaf;

import java.util.Locale;

/// Prefix, quotes and escapes of a string.
public final class StringLiteral {
    private StringLiteral() {}

    /// Length of the letters before the quotes.
    public static int prefixLength(String literal) {
        int at = 0;
        while (at < literal.length() && Leaf.isPrefixLetter(literal.charAt(at))) {
            at++;
        }
        return at;
    }

    /// The letters before the quotes, in lower case.
    public static String prefix(String literal) {
        return literal.substring(0, prefixLength(literal)).toLowerCase(Locale.ROOT);
    }

    public static boolean isTripleQuoted(String literal) {
        int start = prefixLength(literal);
        return literal.startsWith("\"\"\"", start) || literal.startsWith("'''", start);
    }

    /// The body of a literal with a backslash before each of these quotes that has none.
    public static String escape(String body, String quote) {
        return addEscape(body, quote);
    }

    /// Lower-case letters but for a capital R; no `u`; `r` first.
    public static String normalizePrefix(String literal) {
        int length = prefixLength(literal);
        if (length == 0) {
            return literal;
        }
        StringBuilder prefix = new StringBuilder(3);
        for (int i = 0; i < length; i++) {
            char c = literal.charAt(i);
            switch (c) {
                case 'F', 'B', 'T' -> prefix.append(Character.toLowerCase(c));
                case 'u', 'U' -> {}
                default -> prefix.append(c);
            }
        }
        if (prefix.length() == 2 && Character.toLowerCase(prefix.charAt(0)) != 'r') {
            prefix.reverse();
        }
        return prefix.append(literal, length, literal.length()).toString();
    }

    /// Double quotes, unless that takes more backslashes.
    public static String normalizeQuotes(String literal) {
        int start = prefixLength(literal);
        if (literal.startsWith("\"\"\"", start)) {
            return literal;
        }
        String old;
        String wanted;
        if (literal.startsWith("'''", start)) {
            old = "'''";
            wanted = "\"\"\"";
        } else if (literal.startsWith("\"", start)) {
            old = "\"";
            wanted = "'";
        } else {
            old = "'";
            wanted = "\"";
        }
        String prefix = literal.substring(0, start);
        String lowered = prefix.toLowerCase(Locale.ROOT);
        String body = literal.substring(start + old.length(), literal.length() - old.length());
        String result = literal;
        String changed;
        if (lowered.contains("r")) {
            if (hasUnescaped(body, wanted)) {
                return literal;
            }
            changed = body;
        } else {
            changed = dropEscape(body, wanted);
            if (!changed.equals(body)) {
                body = changed;
                result = prefix + old + body + old;
            }
            changed = addEscape(dropEscape(changed, old), wanted);
        }
        if ((lowered.contains("f") || lowered.contains("t"))
                && ReplacementFields.anyWithBackslash(changed)) {
            return result;
        }
        if (wanted.length() == 3 && changed.endsWith("\"")) {
            changed = changed.substring(0, changed.length() - 1) + "\\\"";
        }
        int before = count(body);
        int after = count(changed);
        if (after > before || after == before && old.equals("\"")) {
            return result;
        }
        return prefix + wanted + changed + wanted;
    }

    private static int count(String body) {
        int count = 0;
        for (int i = 0; i < body.length(); i++) {
            if (body.charAt(i) == '\\') {
                count++;
            }
        }
        return count;
    }

    private static boolean hasUnescaped(String body, String quote) {
        int at = body.indexOf(quote);
        while (at >= 0) {
            if (backslashesBefore(body, at) % 2 == 0) {
                return true;
            }
            at = body.indexOf(quote, at + 1);
        }
        return false;
    }

    private static int backslashesBefore(String body, int at) {
        int count = 0;
        while (at - count > 0 && body.charAt(at - count - 1) == '\\') {
            count++;
        }
        return count;
    }

    /// Takes the backslash that escapes a quote away.
    private static String dropEscape(String body, String quote) {
        int at = body.indexOf(quote);
        if (at < 0 || body.indexOf('\\') < 0) {
            return body;
        }
        StringBuilder out = new StringBuilder(body.length());
        int copied = 0;
        while (at >= 0) {
            if (backslashesBefore(body, at) % 2 == 1) {
                // The escaping backslash is the first of its run: which one goes makes no
                // difference.
                out.append(body, copied, at - 1);
                copied = at;
            }
            at = body.indexOf(quote, at + quote.length());
        }
        return out.append(body, copied, body.length()).toString();
    }

    private static String addEscape(String body, String quote) {
        int at = body.indexOf(quote);
        if (at < 0) {
            return body;
        }
        StringBuilder out = new StringBuilder(body.length() + 4);
        int copied = 0;
        while (at >= 0) {
            if (backslashesBefore(body, at) % 2 == 0) {
                out.append(body, copied, at).append('\\');
                copied = at;
            }
            at = body.indexOf(quote, at + quote.length());
        }
        return out.append(body, copied, body.length()).toString();
    }

    /// Lower-case hexadecimal digits and upper-case names in escapes.
    public static String normalizeEscapes(String literal) {
        if (literal.indexOf('\\') < 0) {
            return literal;
        }
        int start = prefixLength(literal);
        String prefix = literal.substring(0, start).toLowerCase(Locale.ROOT);
        if (prefix.contains("r")) {
            return literal;
        }
        boolean bytes = prefix.contains("b");
        StringBuilder out = new StringBuilder(literal.length());
        int i = 0;
        while (i < literal.length()) {
            char c = literal.charAt(i);
            if (c != '\\' || i + 1 == literal.length()) {
                out.append(c);
                i++;
                continue;
            }
            char kind = literal.charAt(i + 1);
            int end = escapeEnd(literal, i, kind);
            if (end < 0 || bytes && kind != 'x') {
                out.append(c).append(kind);
                i += 2;
                continue;
            }
            String digits = literal.substring(i + 2, end);
            out.append(c).append(kind);
            out.append(
                    kind == 'N'
                            ? digits.toUpperCase(Locale.ROOT)
                            : digits.toLowerCase(Locale.ROOT));
            i = end;
        }
        return out.toString();
    }

    private static int escapeEnd(String text, int at, char kind) {
        int digits =
                switch (kind) {
                    case 'x' -> 2;
                    case 'u' -> 4;
                    case 'U' -> 8;
                    default -> 0;
                };
        if (kind == 'N') {
            return nameEnd(text, at + 2);
        }
        int end = at + 2 + digits;
        if (digits == 0 || end > text.length()) {
            return -1;
        }
        for (int i = at + 2; i < end; i++) {
            if (Character.digit(text.charAt(i), 16) < 0 || text.charAt(i) > 'f') {
                return -1;
            }
        }
        return end;
    }

    private static int nameEnd(String text, int at) {
        if (at >= text.length() || text.charAt(at) != '{') {
            return -1;
        }
        int i = at + 1;
        while (i < text.length() && isNameCharacter(text.charAt(i))) {
            i++;
        }
        return i - at > 2 && i < text.length() && text.charAt(i) == '}' ? i + 1 : -1;
    }

    private static boolean isNameCharacter(char c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= '0' && c <= '9'
                || c == ' '
                || c == '-';
    }
}
