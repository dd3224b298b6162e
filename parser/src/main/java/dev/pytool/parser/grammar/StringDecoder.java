package dev.pytool.parser.grammar;

import dev.pytool.parser.ast.Literal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The values of string literals: escape sequences, doubled braces, line ends (language reference,
/// "String and bytes literals").
final class StringDecoder {
    private final String source;
    private final Reporter reporter;

    /// Of the text read last: see [Literal.Str].
    private final List<Integer> splits = new ArrayList<>();

    StringDecoder(String source, Reporter reporter) {
        this.source = source;
        this.reporter = reporter;
    }

    /// Takes what is wrong with a literal.
    @FunctionalInterface
    interface Reporter {
        void problem(String message, int literalStart);
    }

    /// What is wrong with a whole literal, or with a piece of an f-string that is no raw one, if
    /// anything is.
    static Optional<String> check(String source, int start, int end, boolean piece) {
        String[] first = new String[1];
        StringDecoder decoder =
                new StringDecoder(
                        source, (message, at) -> first[0] = first[0] == null ? message : first[0]);
        if (piece) {
            decoder.text(start, end, false, true, start);
        } else {
            decoder.literal(start, end);
        }
        return Optional.ofNullable(first[0]);
    }

    /// A literal with its prefix and quotes.
    Literal literal(int start, int end) {
        boolean raw = false;
        boolean bytes = false;
        int open = start;
        for (; open < end; open++) {
            char prefix = source.charAt(open);
            if (prefix == '"' || prefix == '\'') {
                break;
            }
            raw |= prefix == 'r' || prefix == 'R';
            bytes |= prefix == 'b' || prefix == 'B';
        }
        int quotes = quoteLength(open, end);
        int from = Math.min(end, open + quotes);
        int to = Math.max(from, end - quotes);
        return bytes
                ? new Literal.Bytes(bytes(from, to, raw, start))
                : new Literal.Str(text(from, to, raw, false, start), splits);
    }

    private int quoteLength(int open, int end) {
        if (open >= end) {
            return 0;
        }
        char quote = source.charAt(open);
        boolean triple =
                end - open >= 6
                        && source.charAt(open + 1) == quote
                        && source.charAt(open + 2) == quote;
        return triple ? 3 : 1;
    }

    /// Text between two offsets.
    ///
    /// @param braces whether `{{` and `}}` stand for one brace
    /// @param problemAt where the literal starts, for a problem with it
    String text(int start, int end, boolean raw, boolean braces, int problemAt) {
        boolean plain = true;
        for (int i = start; i < end && plain; i++) {
            char at = source.charAt(i);
            plain = at != '\\' && at != '\r' && !(braces && (at == '{' || at == '}'));
        }
        splits.clear();
        if (plain) {
            return source.substring(start, end);
        }
        StringBuilder value = new StringBuilder(end - start);
        int i = start;
        while (i < end) {
            char at = source.charAt(i);
            if (at == '\\' && !raw && i + 1 < end) {
                i = escape(value, i, start, end, problemAt);
            } else if (at == '\r') {
                value.append('\n');
                i += i + 1 < end && source.charAt(i + 1) == '\n' ? 2 : 1;
            } else {
                value.append(at);
                i +=
                        braces
                                        && (at == '{' || at == '}')
                                        && i + 1 < end
                                        && source.charAt(i + 1) == at
                                ? 2
                                : 1;
            }
        }
        return value.toString();
    }

    /// Line ends as Python's source has them.
    static String unixLines(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /// Appends what the backslash at `i` begins, and answers the offset after it.
    private int escape(StringBuilder value, int i, int start, int end, int problemAt) {
        char letter = source.charAt(i + 1);
        switch (letter) {
            case '\r' -> {
                return i + (i + 2 < end && source.charAt(i + 2) == '\n' ? 3 : 2);
            }
            case 'x' -> {
                return hexadecimal(value, i, 2, start, end, problemAt);
            }
            case 'u' -> {
                return hexadecimal(value, i, 4, start, end, problemAt);
            }
            case 'U' -> {
                return hexadecimal(value, i, 8, start, end, problemAt);
            }
            case 'N' -> {
                return named(value, i, start, end, problemAt);
            }
            default -> {
                return simpleEscape(value, i, end);
            }
        }
    }

    /// Escapes that text and bytes share.
    private int simpleEscape(StringBuilder value, int i, int end) {
        char letter = source.charAt(i + 1);
        switch (letter) {
            case '\n' -> {}
            case '\\', '\'', '"' -> value.append(letter);
            case 'a' -> value.append('\u0007');
            case 'b' -> value.append('\b');
            case 'f' -> value.append('\f');
            case 'n' -> value.append('\n');
            case 'r' -> value.append('\r');
            case 't' -> value.append('\t');
            case 'v' -> value.append('\u000b');
            case '0', '1', '2', '3', '4', '5', '6', '7' -> {
                int code = 0;
                int at = i + 1;
                while (at < end && at < i + 4 && isOctal(source.charAt(at))) {
                    code = code * 8 + source.charAt(at++) - '0';
                }
                value.append((char) code);
                return at;
            }
            default -> {
                // An unknown escape stands for itself; what follows the backslash is read as
                // ordinary text.
                value.append('\\');
                return i + 1;
            }
        }
        return i + 2;
    }

    private static boolean isOctal(char digit) {
        return '0' <= digit && digit <= '7';
    }

    private int hexadecimal(
            StringBuilder value, int i, int digits, int start, int end, int problemAt) {
        int code = 0;
        int at = i + 2;
        while (at < end && at < i + 2 + digits && Character.digit(source.charAt(at), 16) >= 0) {
            code = code << 4 | Character.digit(source.charAt(at++), 16);
        }
        if (at < i + 2 + digits) {
            String form = digits == 2 ? "\\xXX" : digits == 4 ? "\\uXXXX" : "\\UXXXXXXXX";
            unicodeProblem(start, i, at, "truncated " + form + " escape", problemAt);
        } else if (code < 0 || code > Character.MAX_CODE_POINT) {
            unicodeProblem(start, i, at, "illegal Unicode character", problemAt);
        } else {
            append(value, code);
        }
        return at;
    }

    private void append(StringBuilder value, int code) {
        int length = value.length();
        if (length > 0
                && code <= Character.MAX_VALUE
                && Character.isSurrogatePair(value.charAt(length - 1), (char) code)) {
            splits.add(length);
        }
        value.appendCodePoint(code);
    }

    private int named(StringBuilder value, int i, int start, int end, int problemAt) {
        int open = i + 2;
        int close = open < end && source.charAt(open) == '{' ? source.indexOf('}', open) : -1;
        if (close < 0 || close >= end || close == open + 1) {
            int stop = close > 0 && close < end ? close + 1 : Math.min(end, open);
            unicodeProblem(start, i, stop, "malformed \\N character escape", problemAt);
            return stop;
        }
        int code = UnicodeNames.codePoint(source.substring(open + 1, close));
        if (code < 0) {
            unicodeProblem(start, i, close + 1, "unknown Unicode character name", problemAt);
        } else {
            value.appendCodePoint(code);
        }
        return close + 1;
    }

    private void unicodeProblem(int start, int from, int to, String reason, int problemAt) {
        reporter.problem(
                "(unicode error) 'unicodeescape' codec can't decode bytes in position "
                        + position(start, from)
                        + "-"
                        + (position(start, to) - 1)
                        + ": "
                        + reason,
                problemAt);
    }

    /// CPython decodes a copy of the literal in which every character outside ASCII takes ten
    /// bytes.
    private int position(int start, int offset) {
        int position = 0;
        for (int i = start; i < offset; i++) {
            char at = source.charAt(i);
            position += at < 0x80 ? 1 : Character.isLowSurrogate(at) ? 0 : 10;
        }
        return position;
    }

    /// The bytes between two offsets, one `char` each.
    String bytes(int start, int end, boolean raw, int problemAt) {
        for (int i = start; i < end; i++) {
            if (source.charAt(i) >= 0x80) {
                reporter.problem("bytes can only contain ASCII literal characters", problemAt);
                return "";
            }
        }
        StringBuilder value = new StringBuilder(end - start);
        int i = start;
        while (i < end) {
            char at = source.charAt(i);
            if (at == '\\' && !raw && i + 1 < end) {
                i = byteEscape(value, i, start, end, problemAt);
            } else if (at == '\r') {
                value.append('\n');
                i += i + 1 < end && source.charAt(i + 1) == '\n' ? 2 : 1;
            } else {
                value.append(at);
                i++;
            }
        }
        return value.toString();
    }

    private int byteEscape(StringBuilder value, int i, int start, int end, int problemAt) {
        char letter = source.charAt(i + 1);
        if (letter == '\r') {
            return i + (i + 2 < end && source.charAt(i + 2) == '\n' ? 3 : 2);
        }
        if (letter != 'x') {
            int length = value.length();
            int next = simpleEscape(value, i, end);
            if (value.length() > length) {
                value.setCharAt(
                        value.length() - 1, (char) (value.charAt(value.length() - 1) & 0xff));
            }
            return next;
        }
        int high = i + 2 < end ? Character.digit(source.charAt(i + 2), 16) : -1;
        int low = i + 3 < end ? Character.digit(source.charAt(i + 3), 16) : -1;
        if (high < 0 || low < 0) {
            reporter.problem(
                    "(value error) invalid \\x escape at position " + (i - start), problemAt);
            return i + 2;
        }
        value.append((char) (high << 4 | low));
        return i + 4;
    }
}
