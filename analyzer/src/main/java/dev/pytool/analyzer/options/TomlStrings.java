package dev.pytool.analyzer.options;

/// The four kinds of strings of TOML.
final class TomlStrings {
    private TomlStrings() {}

    static String any(TomlCursor in) {
        char quote = in.peek();
        String three = String.valueOf(quote).repeat(3);
        return in.lookingAt(three) ? multiLine(in, quote, three) : oneLine(in);
    }

    static String oneLine(TomlCursor in) {
        char quote = in.take();
        StringBuilder out = new StringBuilder();
        while (in.peek() != quote) {
            if (in.atEnd() || in.peek() == '\n' || in.peek() == '\r') {
                throw in.wrong("the string does not end on its line");
            }
            if (quote == '"' && in.peek() == '\\') {
                escape(in, out);
            } else {
                character(in, out);
            }
        }
        in.take();
        return out.toString();
    }

    private static String multiLine(TomlCursor in, char quote, String three) {
        in.advance(3);
        if (in.lookingAt("\r\n")) {
            in.advance(2);
        } else {
            in.skip('\n');
        }
        StringBuilder out = new StringBuilder();
        while (!in.lookingAt(three)) {
            if (in.atEnd()) {
                throw in.wrong("the string does not end");
            }
            if (quote == '"' && in.peek() == '\\') {
                if (!lineContinuation(in)) {
                    escape(in, out);
                }
            } else if (in.peek() == '\n' || in.lookingAt("\r\n")) {
                out.append(in.take());
            } else {
                character(in, out);
            }
        }
        in.advance(3);
        // Up to two quotes may stand before the closing three.
        while (in.peek() == quote && out.length() >= 0 && in.skip(quote)) {
            out.append(quote);
        }
        return out.toString();
    }

    /// A backslash at the end of a line drops the line end and the blanks that follow it.
    private static boolean lineContinuation(TomlCursor in) {
        int ahead = 1;
        while (in.lookingAt("\\" + " ".repeat(ahead)) || in.lookingAt("\\" + "\t".repeat(ahead))) {
            ahead++;
        }
        String blanks = "\\" + " ".repeat(ahead - 1);
        if (!in.lookingAt(blanks + "\n") && !in.lookingAt(blanks + "\r\n")) {
            return false;
        }
        in.advance(blanks.length());
        while (!in.atEnd()
                && (in.peek() == ' '
                        || in.peek() == '\t'
                        || in.peek() == '\n'
                        || in.peek() == '\r')) {
            in.take();
        }
        return true;
    }

    private static void character(TomlCursor in, StringBuilder out) {
        char c = in.peek();
        if (c < ' ' && c != '\t' || c == 0x7F) {
            throw in.wrong("a string must not hold the control character " + (int) c);
        }
        out.append(in.take());
    }

    private static void escape(TomlCursor in, StringBuilder out) {
        in.take();
        char c = in.peek();
        switch (c) {
            case 'b' -> out.append('\b');
            case 't' -> out.append('\t');
            case 'n' -> out.append('\n');
            case 'f' -> out.append('\f');
            case 'r' -> out.append('\r');
            case 'e' -> out.append('\u001b');
            case '"', '\\' -> out.append(c);
            case 'u', 'U' -> {
                in.take();
                out.appendCodePoint(codePoint(in, c == 'u' ? 4 : 8));
                return;
            }
            default -> throw in.wrong("unknown escape '\\" + c + "'");
        }
        in.take();
    }

    private static int codePoint(TomlCursor in, int digits) {
        int value = 0;
        for (int i = 0; i < digits; i++) {
            int digit = Character.digit(in.peek(), 16);
            if (digit < 0 || value > 0x10FFFF) {
                throw in.wrong(digits + " hexadecimal digits expected");
            }
            value = value * 16 + digit;
            in.take();
        }
        if (value > 0x10FFFF || value >= 0xD800 && value <= 0xDFFF) {
            throw in.wrong("no Unicode character has this number");
        }
        return value;
    }
}
