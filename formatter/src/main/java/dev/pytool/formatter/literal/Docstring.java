package dev.pytool.formatter.literal;

import java.util.ArrayList;
import java.util.List;

/// The layout of a docstring (PEP 257): indented as its block, without white space at the ends of
/// lines, quotes on the last line where they fit.
public final class Docstring {
    private Docstring() {}

    /// Whether a backslash at the end of a line joins it to the next: then no indentation may
    /// change.
    public static boolean joinsLines(String literal) {
        int at = literal.indexOf('\\');
        while (at >= 0) {
            int end = at + 1;
            while (end < literal.length() && Character.isWhitespace(literal.charAt(end))) {
                if (literal.charAt(end) == '\n') {
                    return true;
                }
                end++;
            }
            at = literal.indexOf('\\', at + 1);
        }
        return false;
    }

    /// @param literal the string with prefix and quotes, normalized already where that is asked for
    /// @param original the string as it stands in the source
    /// @param depth levels of indentation
    public static String layout(String literal, String original, int depth, int lineLength) {
        int prefixLength = StringLiteral.prefixLength(literal);
        String prefix = literal.substring(0, prefixLength);
        char quoteCharacter = literal.charAt(prefixLength);
        boolean triple =
                literal.length() > prefixLength + 1
                        && literal.charAt(prefixLength + 1) == quoteCharacter;
        int quoteLength = triple ? 3 : 1;
        if (literal.length() < prefixLength + 2 * quoteLength) {
            return literal;
        }
        String text = literal.substring(prefixLength + quoteLength, literal.length() - quoteLength);
        boolean wasEmpty = text.isEmpty();
        String indent = "    ".repeat(depth);
        text = triple && text.indexOf('\n') >= 0 ? reindent(text, indent) : strip(text);
        boolean backslash = false;
        if (!text.isEmpty()) {
            if (text.charAt(0) == quoteCharacter) {
                text = " " + text;
            }
            if (text.charAt(text.length() - 1) == quoteCharacter) {
                text += " ";
            }
            if (endsInOddBackslashes(text)) {
                text += " ";
                backslash = true;
            }
        } else if (!wasEmpty) {
            text = " ";
        }
        String quote = String.valueOf(quoteCharacter).repeat(quoteLength);
        if (!triple) {
            return prefix + quote + text + quote;
        }
        List<String> lines = text.indexOf('\n') < 0 ? List.of(text) : lines(text);
        boolean ended = lines.getLast().isEmpty();
        String last = ended && lines.size() > 1 ? lines.get(lines.size() - 2) : lines.getLast();
        boolean tooLong =
                lines.size() > (ended ? 2 : 1)
                        && last.codePointCount(0, last.length()) + quoteLength > lineLength
                        && indent.length() + quoteLength <= lineLength
                        && !backslash;
        if (tooLong && original.charAt(original.length() - 1 - quoteLength) != '\n') {
            return prefix + quote + text + "\n" + indent + quote;
        }
        return prefix + quote + text + quote;
    }

    private static boolean endsInOddBackslashes(String text) {
        int count = 0;
        while (count < text.length() && text.charAt(text.length() - 1 - count) == '\\') {
            count++;
        }
        return count % 2 == 1;
    }

    private static String reindent(String text, String indent) {
        List<String> lines = lines(text);
        int common = Integer.MAX_VALUE;
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i);
            int margin = margin(line);
            if (margin < line.length()) {
                common = Math.min(common, margin);
            }
        }
        List<String> trimmed = new ArrayList<>(lines.size());
        trimmed.add(strip(lines.get(0)));
        if (common < Integer.MAX_VALUE) {
            for (int i = 1; i < lines.size(); i++) {
                String line = lines.get(i);
                String rest = stripTrailing(line.length() <= common ? "" : line.substring(common));
                trimmed.add(!rest.isEmpty() || i == lines.size() - 1 ? indent + rest : "");
            }
        }
        return String.join("\n", trimmed);
    }

    private static String trimEnds(String joined) {
        int start = 0;
        while (start < joined.length() && isSpace(joined.charAt(start))) {
            start++;
        }
        int end = joined.length();
        while (end > start && isSpace(joined.charAt(end - 1))) {
            end--;
        }
        return joined.substring(start, end);
    }

    /// The lines of the text, tabs in the indentation replaced by spaces up to the next multiple of
    /// four.
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isLineEnd(c)) {
                lines.add(expand(text.substring(start, i)));
                start = i + 1;
            }
        }
        lines.add(expand(text.substring(start)));
        return lines;
    }

    private static boolean isLineEnd(char c) {
        return switch (c) {
            case '\n',
                    '\r',
                    '\u000b',
                    '\f',
                    '\u001c',
                    '\u001d',
                    '\u001e',
                    '\u0085',
                    '\u2028',
                    '\u2029' ->
                    true;
            default -> false;
        };
    }

    private static String expand(String line) {
        int margin = margin(line);
        int tab = line.indexOf('\t');
        if (tab < 0 || tab >= margin || margin == line.length()) {
            return line;
        }
        StringBuilder out = new StringBuilder(line.length() + 16);
        for (int i = 0; i < margin; i++) {
            if (line.charAt(i) == '\t') {
                do {
                    out.append(' ');
                } while (out.length() % 4 != 0);
            } else {
                out.append(line.charAt(i));
            }
        }
        return out.append(line, margin, line.length()).toString();
    }

    private static int margin(String line) {
        int at = 0;
        while (at < line.length() && isSpace(line.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isSpace(char c) {
        return c == ' '
                || c >= '\t' && c <= '\r'
                || c >= 0x1c && c <= 0x1f
                || c == 0x85
                || c == 0xa0
                || c > 0xff && (Character.isSpaceChar(c) || Character.isWhitespace(c));
    }

    private static String strip(String text) {
        return trimEnds(text);
    }

    private static String stripTrailing(String text) {
        int end = text.length();
        while (end > 0 && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end);
    }
}
