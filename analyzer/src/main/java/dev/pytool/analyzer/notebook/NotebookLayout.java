package dev.pytool.analyzer.notebook;

import java.math.BigDecimal;
import java.math.MathContext;

/// Lays a notebook's JSON out as notebook servers and black write it: one blank of indentation a
/// level, text beyond ASCII as it is, numbers as Python spells them. Values and their order stay.
final class NotebookLayout {
    /// Python writes numbers from this power of ten on, and below the other one, with an exponent.
    private static final int LARGE = 16;

    private static final int SMALL = -4;

    private final String json;
    private final StringBuilder out;
    private int at;
    private int depth;

    private NotebookLayout(String json) {
        this.json = json;
        out = new StringBuilder(json.length() + 64);
    }

    /// @param json valid JSON; its first line end and whether it ends in one are kept
    static String of(String json) {
        NotebookLayout layout = new NotebookLayout(json);
        layout.all();
        if (json.endsWith("\n")) {
            layout.out.append('\n');
        }
        int end = json.indexOf('\n');
        return end > 0 && json.charAt(end - 1) == '\r'
                ? layout.out.toString().replace("\n", "\r\n")
                : layout.out.toString();
    }

    private void all() {
        while (at < json.length()) {
            char c = json.charAt(at);
            switch (c) {
                case ' ', '\t', '\n', '\r' -> at++;
                case '{', '[' -> open(c);
                case '}', ']' -> {
                    at++;
                    depth--;
                    line();
                    out.append(c);
                }
                case ',' -> {
                    at++;
                    out.append(',');
                    line();
                }
                case ':' -> {
                    at++;
                    out.append(": ");
                }
                case '"' -> string();
                default -> word();
            }
        }
    }

    private void line() {
        out.append('\n').append(" ".repeat(depth));
    }

    private void open(char bracket) {
        int next = at + 1;
        while (next < json.length() && json.charAt(next) <= ' ') {
            next++;
        }
        out.append(bracket);
        if (next < json.length() && json.charAt(next) == (bracket == '{' ? '}' : ']')) {
            out.append(json.charAt(next));
            at = next + 1;
            return;
        }
        at++;
        depth++;
        line();
    }

    private void string() {
        StringBuilder value = new StringBuilder();
        at++;
        while (at < json.length() && json.charAt(at) != '"') {
            char c = json.charAt(at++);
            value.append(c == '\\' && at < json.length() ? escaped() : c);
        }
        at++;
        NotebookStrings.write(out, value.toString());
    }

    private char escaped() {
        char c = json.charAt(at++);
        return switch (c) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'f' -> '\f';
            case 'b' -> '\b';
            case 'u' -> {
                at += 4;
                yield (char) Integer.parseInt(json, at - 4, at, 16);
            }
            default -> c;
        };
    }

    /// A number, `true`, `false` or `null`.
    private void word() {
        int start = at;
        while (at < json.length() && ",]}:".indexOf(json.charAt(at)) < 0 && json.charAt(at) > ' ') {
            at++;
        }
        String word = json.substring(start, at);
        boolean real =
                Character.isDigit(word.charAt(word.length() - 1))
                        && (word.indexOf('.') >= 0
                                || word.indexOf('e') >= 0
                                || word.indexOf('E') >= 0);
        out.append(word.equals("-0") ? "0" : real ? real(Double.parseDouble(word)) : word);
    }

    /// The shortest digits that give the number back, laid out as Python's `repr` does.
    private static String real(double number) {
        if (Double.isInfinite(number)) {
            return number > 0 ? "Infinity" : "-Infinity";
        }
        if (number == 0) {
            return 1 / number < 0 ? "-0.0" : "0.0";
        }
        BigDecimal value = new BigDecimal(Double.toString(Math.abs(number))).stripTrailingZeros();
        BigDecimal rounded = value.round(new MathContext(1));
        if (rounded.doubleValue() == Math.abs(number)) {
            // Java never writes fewer than two digits.
            value = rounded.stripTrailingZeros();
        }
        String digits = value.unscaledValue().toString();
        int exponent = digits.length() - 1 - value.scale();
        String sign = number < 0 ? "-" : "";
        if (exponent < SMALL || exponent >= LARGE) {
            String rest = digits.length() > 1 ? "." + digits.substring(1) : "";
            String power = (Math.abs(exponent) < 10 ? "0" : "") + Math.abs(exponent);
            return sign + digits.charAt(0) + rest + (exponent < 0 ? "e-" : "e+") + power;
        }
        String plain = value.toPlainString();
        return sign + plain + (plain.indexOf('.') < 0 ? ".0" : "");
    }
}
