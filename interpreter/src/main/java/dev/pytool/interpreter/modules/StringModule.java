package dev.pytool.interpreter.modules;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.types.PyArrayIterator;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.interpreter.types.PyTuple;
import dev.pytool.processor.python.PyFunction;
import dev.pytool.processor.python.PyModule;

import java.util.ArrayList;
import java.util.List;

/// Module `_string`: the parser of format strings, as `string.Formatter` uses it.
@PyModule("_string")
public final class StringModule {
    StringModule(Interp in) {}

    private static int[] points(Object text) {
        if (!Text.is(text)) {
            throw Errors.type("expected str, got " + PyClass.of(text).name());
        }
        return Text.points(Text.plain(text));
    }

    /// The parts of a format string: literal text, field name, specification, conversion.
    @PyFunction
    static Object formatter_parser(Object text) {
        int[] s = points(text);
        List<Object> parts = new ArrayList<>();
        int i = 0;
        while (i < s.length) {
            int start = i;
            while (i < s.length && s[i] != '{' && s[i] != '}') {
                i++;
            }
            if (i == s.length) {
                parts.add(part(Text.of(s, start, i)));
                break;
            }
            boolean doubled = i + 1 < s.length && s[i + 1] == s[i];
            if (doubled) {
                parts.add(part(Text.of(s, start, i + 1)));
                i += 2;
                continue;
            }
            if (s[i] == '}') {
                throw Errors.value("Single '}' encountered in format string");
            }
            if (i + 1 == s.length) {
                throw Errors.value("Single '{' encountered in format string");
            }
            i = field(s, start, i, parts);
        }
        return new PyArrayIterator(parts.toArray());
    }

    private static PyTuple part(Object literal) {
        return new PyTuple(literal, PyNone.NONE, PyNone.NONE, PyNone.NONE);
    }

    /// Reads the field whose brace stands at `open`; answers the place after it.
    private static int field(int[] s, int start, int open, List<Object> parts) {
        int i = open + 1;
        int depth = 0;
        while (i < s.length && (depth > 0 || s[i] != '}' && s[i] != ':' && s[i] != '!')) {
            if (s[i] == '{') {
                throw Errors.value("unexpected '{' in field name");
            }
            depth = s[i] == '[' ? 1 : s[i] == ']' ? 0 : depth;
            i++;
        }
        Object name = Text.of(s, open + 1, Math.min(i, s.length));
        Object conversion = PyNone.NONE;
        if (i < s.length && s[i] == '!') {
            if (i + 2 >= s.length) {
                throw Errors.value("end of string while looking for conversion specifier");
            }
            conversion = Text.of(s[i + 1]);
            i += 2;
            if (s[i] != ':' && s[i] != '}') {
                throw Errors.value("expected ':' after conversion specifier");
            }
        }
        Object spec = "";
        if (i < s.length && s[i] == ':') {
            int from = ++i;
            int nested = 0;
            while (i < s.length && (nested > 0 || s[i] != '}')) {
                nested += s[i] == '{' ? 1 : s[i] == '}' ? -1 : 0;
                i++;
            }
            spec = Text.of(s, from, Math.min(i, s.length));
        }
        if (i >= s.length) {
            throw Errors.value("expected '}' before end of string");
        }
        parts.add(new PyTuple(Text.of(s, start, open), name, spec, conversion));
        return i + 1;
    }

    private static Object numberOrText(int[] s, int start, int end) {
        long n = 0;
        for (int i = start; i < end; i++) {
            if (s[i] < '0' || s[i] > '9') {
                return Text.of(s, start, end);
            }
            n = n * 10 + s[i] - '0';
            if (n > Integer.MAX_VALUE) {
                throw Errors.value("Too many decimal digits in format string");
            }
        }
        return start == end ? "" : (Object) n;
    }

    /// The first name of a field, and its attributes and subscripts.
    @PyFunction
    static Object formatter_field_name_split(Object text) {
        int[] s = points(text);
        int i = 0;
        while (i < s.length && s[i] != '.' && s[i] != '[') {
            i++;
        }
        Object first = numberOrText(s, 0, i);
        List<Object> rest = new ArrayList<>();
        while (i < s.length) {
            if (s[i] != '.' && s[i] != '[') {
                throw Errors.value("Only '.' or '[' may follow ']' in format field specifier");
            }
            boolean attribute = s[i] == '.';
            int start = ++i;
            while (i < s.length && (attribute ? s[i] != '.' && s[i] != '[' : s[i] != ']')) {
                i++;
            }
            if (!attribute && i == s.length) {
                throw Errors.value("Missing ']' in format string");
            }
            if (i == start) {
                throw Errors.value("Empty attribute in format string");
            }
            rest.add(
                    new PyTuple(
                            attribute,
                            attribute ? Text.of(s, start, i) : numberOrText(s, start, i)));
            i += attribute ? 0 : 1;
        }
        return new PyTuple(first, new PyArrayIterator(rest.toArray()));
    }
}
