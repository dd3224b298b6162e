package dev.pytool.interpreter.modules.binary;

import java.io.ByteArrayOutputStream;

/// Quoted-printable text (RFC 1521, section 5.1; RFC 1522 for headers).
final class QuotedText {
    private static final int LINE = 76;
    private static final String DIGITS = "0123456789ABCDEF";

    private QuotedText() {}

    static byte[] decode(byte[] s, boolean header) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(s.length);
        int i = 0;
        while (i < s.length) {
            if (s[i] != '=') {
                out.write(header && s[i] == '_' ? ' ' : s[i]);
                i++;
                continue;
            }
            i++;
            if (i >= s.length) {
                break;
            }
            if (s[i] == '\n' || s[i] == '\r') {
                while (i < s.length && s[i] != '\n') {
                    i++;
                }
                i++;
            } else if (s[i] == '=') {
                out.write('=');
                i++;
            } else if (i + 1 < s.length && digit(s[i]) >= 0 && digit(s[i + 1]) >= 0) {
                out.write(digit(s[i]) << 4 | digit(s[i + 1]));
                i += 2;
            } else {
                out.write('=');
            }
        }
        return out.toByteArray();
    }

    private static int digit(byte c) {
        return c < 0 ? -1 : Character.digit(c, 16);
    }

    static byte[] encode(byte[] s, boolean tabs, boolean text, boolean header) {
        int first = 0;
        while (first < s.length && s[first] != '\n') {
            first++;
        }
        boolean crlf = first > 0 && first < s.length && s[first - 1] == '\r';
        ByteArrayOutputStream out = new ByteArrayOutputStream(s.length);
        int column = 0;
        for (int i = 0; i < s.length; i++) {
            byte c = s[i];
            boolean last = i + 1 == s.length;
            if (mustQuote(s, i, column, tabs, text, header)) {
                column = softBreak(out, column, 3, crlf);
                out.write('=');
                out.write(DIGITS.charAt(c >> 4 & 15));
                out.write(DIGITS.charAt(c & 15));
                column += 3;
            } else if (text && (c == '\n' || c == '\r' && !last && s[i + 1] == '\n')) {
                column = 0;
                quoteTrailingBlank(out);
                if (crlf) {
                    out.write('\r');
                }
                out.write('\n');
                i += c == '\r' ? 1 : 0;
            } else {
                if (!last && s[i + 1] != '\n') {
                    column = softBreak(out, column, 1, crlf);
                }
                column++;
                out.write(header && c == ' ' ? '_' : c);
            }
        }
        return out.toByteArray();
    }

    private static boolean mustQuote(
            byte[] s, int i, int column, boolean tabs, boolean text, boolean header) {
        byte c = s[i];
        boolean last = i + 1 == s.length;
        boolean dotLine =
                c == '.'
                        && column == 0
                        && (last || s[i + 1] == '\n' || s[i + 1] == '\r' || s[i + 1] == 0);
        return c < 0
                || c > 126
                || c == '='
                || header && c == '_'
                || dotLine
                || !text && (c == '\r' || c == '\n')
                || (c == '\t' || c == ' ') && last
                || c < 33 && c != '\r' && c != '\n' && c != '\t' && c != ' '
                || c < 33 && c != '\r' && c != '\n' && tabs;
    }

    /// Ends the line where `more` columns do not fit; answers the column.
    private static int softBreak(ByteArrayOutputStream out, int column, int more, boolean crlf) {
        if (column + more < LINE) {
            return column;
        }
        out.write('=');
        if (crlf) {
            out.write('\r');
        }
        out.write('\n');
        return 0;
    }

    private static void quoteTrailingBlank(ByteArrayOutputStream out) {
        byte[] made = out.toByteArray();
        if (made.length == 0) {
            return;
        }
        byte c = made[made.length - 1];
        if (c == ' ' || c == '\t') {
            out.reset();
            out.write(made, 0, made.length - 1);
            out.writeBytes(
                    new byte[] {'=', (byte) (c == ' ' ? '2' : '0'), (byte) (c == ' ' ? '0' : '9')});
        }
    }
}
