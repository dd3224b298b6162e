package dev.pytool.analyzer.scope;

import dev.pytool.parser.text.SyntaxProblem;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.parser.token.Tokens;
import dev.pytool.parser.tree.Tree;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// Warnings of single tokens: escapes that mean nothing, numbers that run into a keyword.
final class TokenWarnings {
    private static final String VALID = "\n\r\\'\"abfnrtv01234567x";
    private static final int LARGEST_OCTAL = 255;

    private final Tree tree;
    private final String text;
    private final List<SyntaxProblem> warnings;

    /// Whether the f-strings around are raw.
    private final Deque<Boolean> raw = new ArrayDeque<>();

    TokenWarnings(Tree tree, List<SyntaxProblem> warnings) {
        this.tree = tree;
        this.text = tree.source().text();
        this.warnings = warnings;
    }

    void run() {
        Tokens tokens = tree.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            int start = tokens.start(i);
            int end = tokens.end(i);
            switch (tokens.kind(i)) {
                case STRING -> string(start, end);
                case NUMBER -> {
                    if (i + 1 < tokens.size() && tokens.kind(i + 1).isKeyword()) {
                        warn("invalid " + radix(start, end) + " literal", start, end);
                    }
                }
                case FSTRING_START, TSTRING_START -> raw.push(isRaw(start, end));
                case FSTRING_END, TSTRING_END -> raw.pop();
                case FSTRING_MIDDLE, TSTRING_MIDDLE -> {
                    if (!raw.isEmpty() && !raw.peek()) {
                        braces(start, end);
                        escapes(start, end, false);
                    }
                }
                default -> {}
            }
        }
    }

    private boolean isRaw(int start, int end) {
        for (int i = start; i < end && Character.isLetter(text.charAt(i)); i++) {
            if (text.charAt(i) == 'r' || text.charAt(i) == 'R') {
                return true;
            }
        }
        return false;
    }

    private String radix(int start, int end) {
        char second = end - start > 1 ? Character.toLowerCase(text.charAt(start + 1)) : ' ';
        char last = Character.toLowerCase(text.charAt(end - 1));
        return switch (second) {
            case 'x' -> "hexadecimal";
            case 'o' -> "octal";
            case 'b' -> "binary";
            default -> last == 'j' ? "imaginary" : "decimal";
        };
    }

    private void string(int start, int end) {
        int quote = start;
        boolean bytes = false;
        while (Character.isLetter(text.charAt(quote))) {
            bytes |= (text.charAt(quote++) | ' ') == 'b';
        }
        if (!isRaw(start, quote)) {
            escapes(quote, end, bytes);
        }
    }

    /// Warns of the first escape of a literal that means nothing. CPython looks at ASCII characters
    /// only.
    private void escapes(int start, int end, boolean bytes) {
        for (int i = text.indexOf('\\', start);
                i >= 0 && i + 1 < end;
                i = text.indexOf('\\', i + 2)) {
            char c = text.charAt(i + 1);
            if (c == '{' || c == '}') {
                if (tree.tokens().kind(tree.tokens().at(i)) != TokenKind.STRING) {
                    continue;
                }
            }
            boolean valid =
                    c >= 0x80
                            || VALID.indexOf(c) >= 0
                            || !bytes && (c == 'N' || c == 'u' || c == 'U');
            int length = valid ? octal(i + 1, end) : 1;
            if (length > 0) {
                String sequence = text.substring(i, i + 1 + length);
                warn(
                        message(sequence, valid ? "invalid octal" : "invalid"),
                        i,
                        i + sequence.length());
                return;
            }
        }
    }

    /// Number of digits of an octal escape that is too large, or 0.
    private int octal(int start, int end) {
        int at = start;
        int value = 0;
        while (at < end && at < start + 3 && text.charAt(at) >= '0' && text.charAt(at) <= '7') {
            value = value * 8 + text.charAt(at++) - '0';
        }
        return value > LARGEST_OCTAL ? at - start : 0;
    }

    /// The lexer warns of a backslash before a brace of an f-string.
    private void braces(int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) != '\\' || i + 1 >= text.length()) {
                continue;
            }
            char c = text.charAt(i + 1);
            if (c == '{' || c == '}') {
                warn(message("\\" + c, "invalid"), i, i + 2);
            }
            i++;
        }
    }

    private static String message(String sequence, String kind) {
        return "\""
                + sequence
                + "\" is an "
                + kind
                + " escape sequence. Such sequences will not work in the future."
                + " Did you mean \"\\"
                + sequence
                + "\"? A raw string is also an option.";
    }

    private void warn(String message, int start, int end) {
        warnings.add(Problems.warning(tree, message, start, end));
    }
}
