package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.object.TextBuilder;
import dev.pytool.interpreter.protocol.Attributes;
import dev.pytool.interpreter.protocol.Display;
import dev.pytool.interpreter.protocol.Sequences;

/// `str.format` ("Format String Syntax" in module string's documentation).
final class StrFormat {
    private final Interp in;
    private final Object[] values;
    private final Object named;
    private int automatic;
    private boolean manual;

    private StrFormat(Interp in, Object[] values, Object named) {
        this.in = in;
        this.values = values;
        this.named = named;
    }

    /// @param values the positional values; `null` for `format_map`
    static Object format(Interp in, Object format, Object[] values, Object named) {
        return new StrFormat(in, values, named).run(Text.points(format), 2);
    }

    private Object run(int[] s, int depth) {
        if (depth <= 0) {
            throw Errors.value("Max string recursion exceeded");
        }
        TextBuilder out = new TextBuilder();
        int i = 0;
        while (i < s.length) {
            int c = s[i++];
            if (c == '{' || c == '}') {
                if (i < s.length && s[i] == c) {
                    out.add(c);
                    i++;
                    continue;
                }
                if (c == '}') {
                    throw Errors.value("Single '}' encountered in format string");
                }
                if (i == s.length) {
                    throw Errors.value("Single '{' encountered in format string");
                }
                int end = closing(s, i);
                out.add(field(s, i, end, depth));
                i = end + 1;
            } else {
                out.add(c);
            }
        }
        return out.build();
    }

    private static int closing(int[] s, int start) {
        int depth = 1;
        boolean bracket = false;
        int spec = 0;
        for (int i = start; i < s.length; i++) {
            int c = s[i];
            if (spec == 0 && c == '[') {
                bracket = true;
            } else if (c == ']') {
                bracket = false;
            } else if (bracket) {
                continue;
            } else if (c == ':' || c == '!') {
                spec = c;
            } else if (c == '{') {
                if (spec == 0) {
                    throw Errors.value("unexpected '{' in field name");
                }
                depth++;
            } else if (c == '}' && --depth == 0) {
                return i;
            }
        }
        throw Errors.value(
                spec == '!' ? "unmatched '{' in format spec" : "expected '}' before end of string");
    }

    private Object field(int[] s, int start, int end, int depth) {
        int i = start;
        boolean bracket = false;
        while (i < end && (bracket || s[i] != ':' && s[i] != '!')) {
            bracket = s[i] == '[' || bracket && s[i] != ']';
            i++;
        }
        Object value = lookup(s, start, i);
        if (i < end && s[i] == '!') {
            if (i + 1 >= end) {
                throw Errors.value("unmatched '{' in format spec");
            }
            int conversion = s[i + 1];
            i += 2;
            if (i < end && s[i] != ':') {
                throw Errors.value("expected ':' after conversion specifier");
            }
            value =
                    switch (conversion) {
                        case 'r' -> Display.repr(in, value);
                        case 's' -> Display.str(in, value);
                        case 'a' -> Display.ascii(in, value);
                        default ->
                                throw Errors.value(
                                        "Unknown conversion specifier "
                                                + new String(Character.toChars(conversion)));
                    };
        }
        Object spec = i < end ? Text.of(s, i + 1, end) : "";
        if (Text.length(spec) > 0 && StrSearch.find(spec, "{", 0, Integer.MAX_VALUE) >= 0) {
            spec = run(Text.points(spec), depth - 1);
        }
        return Display.format(in, value, spec);
    }

    private Object lookup(int[] s, int start, int end) {
        int i = start;
        while (i < end && s[i] != '.' && s[i] != '[') {
            i++;
        }
        Object value = first(Text.of(s, start, i));
        while (i < end) {
            if (s[i] == '.') {
                int from = ++i;
                while (i < end && s[i] != '.' && s[i] != '[') {
                    i++;
                }
                if (i == from) {
                    throw Errors.value("Empty attribute in format string");
                }
                value = Attributes.read(in, value, Text.java(Text.of(s, from, i)));
            } else if (s[i] == '[') {
                int from = ++i;
                while (i < end && s[i] != ']') {
                    i++;
                }
                if (i >= end) {
                    throw Errors.value("Missing ']' in format string");
                }
                if (i == from) {
                    throw Errors.value("Empty attribute in format string");
                }
                Object key = Text.of(s, from, i++);
                Object number = integer(key);
                value = Sequences.item(in, value, number == null ? key : number);
            } else {
                throw Errors.value("Only '.' or '[' may follow ']' in format field specifier");
            }
        }
        return value;
    }

    private static Object integer(Object key) {
        String text = Text.java(key);
        boolean digits = !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? IntegerText.parse(text, 10) : null;
    }

    private Object first(Object name) {
        Object number = integer(name);
        if (Text.length(name) == 0) {
            if (manual) {
                throw Errors.value(
                        "cannot switch from manual field specification to automatic field numbering");
            }
            number = (long) automatic++;
        } else if (number != null) {
            if (automatic > 0) {
                throw Errors.value(
                        "cannot switch from automatic field numbering to manual field specification");
            }
            manual = true;
        }
        if (number == null) {
            return Sequences.item(in, named, name);
        }
        if (values == null) {
            throw Errors.value("Format string contains positional fields");
        }
        if (!(number instanceof Long n) || n >= values.length) {
            throw Errors.index(
                    "Replacement index " + number + " out of range for positional args tuple");
        }
        return values[(int) (long) n];
    }
}
