package dev.pytool.interpreter.modules.decimal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `format(Decimal, spec)` ("Format Specification Mini-Language" of the library reference).
///
/// @param precision -1 where none is given
/// @param type `0` where none is given
record DecFormat(
        String fill,
        char align,
        char sign,
        boolean noMinusZero,
        boolean alternate,
        boolean zero,
        int width,
        String group,
        int precision,
        char type) {
    private static final Pattern SPEC =
            Pattern.compile(
                    "(?:(.)?([<>=^]))?([-+ ])?(z)?(#)?(0)?(\\d+)?([,_])?(?:\\.(\\d+)([,_])?)?"
                            + "([eEfFgGn%])?",
                    Pattern.DOTALL);

    /// A specification; empty where it is not one.
    static Optional<DecFormat> of(String spec) {
        Matcher m = SPEC.matcher(spec);
        if (!m.matches()) {
            return Optional.empty();
        }
        boolean zero = m.group(6) != null;
        boolean aligned = m.group(2) != null;
        String fill = m.group(1) != null ? m.group(1) : zero && !aligned ? "0" : " ";
        char align = aligned ? m.group(2).charAt(0) : zero ? '=' : '>';
        char type = m.group(11) == null ? 0 : m.group(11).charAt(0);
        if (type == 'n' && m.group(8) != null) {
            return Optional.empty();
        }
        return Optional.of(
                new DecFormat(
                        fill,
                        align,
                        m.group(3) == null ? '-' : m.group(3).charAt(0),
                        m.group(4) != null,
                        m.group(5) != null,
                        zero && !aligned,
                        m.group(7) == null ? 0 : Integer.parseInt(m.group(7)),
                        m.group(8) == null ? "" : m.group(8),
                        m.group(9) == null ? -1 : Integer.parseInt(m.group(9)),
                        type == 'n' ? 'g' : type));
    }

    String text(Dec value, Mode mode, boolean capitals) {
        if (!value.isFinite()) {
            String body = value.abs().text(false, true) + (type == '%' ? "%" : "");
            String lead = fill.equals("0") && align == '=' && zero ? " " : fill;
            return aligned(signOf(value.negative()), body, lead);
        }
        char kind = type == 0 ? capitals ? 'G' : 'g' : type;
        boolean power = kind == 'e' || kind == 'E';
        boolean fixed = kind == 'f' || kind == 'F' || kind == '%';
        Dec x =
                kind == '%'
                        ? Dec.of(value.negative(), value.digits(), value.exponent() + 2)
                        : value;
        if (precision >= 0) {
            if (power) {
                x = toDigits(x, precision + 1, mode);
            } else if (fixed) {
                x = Rounding.rescale(x, -precision, mode);
            } else if (x.length() > precision) {
                x = toDigits(x, Math.max(1, precision), mode);
            }
        }
        if (x.isZero() && x.exponent() > 0 && fixed) {
            x = Rounding.rescale(x, 0, mode);
        }
        String digits = x.digits().toString();
        long left = x.exponent() + digits.length();
        long dot;
        if (power) {
            dot = x.isZero() && precision >= 0 ? 1 - precision : 1;
        } else if (fixed) {
            dot = left;
        } else {
            dot = x.exponent() <= 0 && left > -6 ? left : 1;
        }
        String whole;
        String part;
        if (dot < 0) {
            whole = "0";
            part = "0".repeat((int) -dot) + digits;
        } else if (dot > digits.length()) {
            whole = digits + "0".repeat((int) (dot - digits.length()));
            part = "";
        } else {
            whole = dot == 0 ? "0" : digits.substring(0, (int) dot);
            part = digits.substring((int) dot);
        }
        boolean minus = x.negative() && !(noMinusZero && x.isZero());
        return number(signOf(minus), whole, part, left - dot, kind);
    }

    private static Dec toDigits(Dec x, int digits, Mode mode) {
        if (x.isZero()) {
            return Dec.of(x.negative(), x.digits(), x.adjusted() + 1 - digits);
        }
        Dec cut = Rounding.rescale(x, x.adjusted() + 1 - digits, mode);
        return cut.adjusted() == x.adjusted()
                ? cut
                : Rounding.rescale(cut, cut.adjusted() + 1 - digits, mode);
    }

    private String signOf(boolean minus) {
        return minus ? "-" : sign == '-' ? "" : String.valueOf(sign);
    }

    private String number(String lead, String whole, String part, long exponent, char kind) {
        StringBuilder tail = new StringBuilder();
        if (!part.isEmpty() || alternate) {
            tail.append('.').append(part);
        }
        if (exponent != 0 || kind == 'e' || kind == 'E') {
            tail.append(kind == 'E' || kind == 'G' ? 'E' : 'e')
                    .append(exponent < 0 ? '-' : '+')
                    .append(Math.abs(exponent));
        }
        if (kind == '%') {
            tail.append('%');
        }
        int least = zero ? width - tail.length() - lead.length() : 0;
        return aligned(lead, grouped(whole, least) + tail, fill);
    }

    private String grouped(String whole, int least) {
        if (group.isEmpty()) {
            return "0".repeat(Math.max(0, least - whole.length())) + whole;
        }
        String digits = whole;
        while (digits.length() + (digits.length() - 1) / 3 < least) {
            digits = "0" + digits;
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % 3 == 0) {
                out.append(group);
            }
            out.append(digits.charAt(i));
        }
        return out.toString();
    }

    private String aligned(String lead, String body, String with) {
        int missing = width - lead.length() - body.length();
        if (missing <= 0) {
            return lead + body;
        }
        int before = missing / 2;
        return switch (align) {
            case '<' -> lead + body + with.repeat(missing);
            case '=' -> lead + with.repeat(missing) + body;
            case '^' -> with.repeat(before) + lead + body + with.repeat(missing - before);
            default -> with.repeat(missing) + lead + body;
        };
    }
}
