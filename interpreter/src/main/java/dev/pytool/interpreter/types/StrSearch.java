package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyException;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.object.TextBuilder;
import dev.pytool.interpreter.protocol.Numbers;
import dev.pytool.interpreter.protocol.Sequences;

/// Searching and replacing in str.
final class StrSearch {
    private StrSearch() {}

    /// The first position of the part within the bounds, or -1.
    static int find(Object s, Object part, int start, int end) {
        int limit = Math.min(end, Text.length(s));
        if (s instanceof String a && part instanceof String b) {
            int at = a.indexOf(b, start);
            return at >= 0 && at + b.length() <= limit && start <= limit ? at : -1;
        }
        for (int i = start; i + Text.length(part) <= limit; i++) {
            if (matches(s, part, i)) {
                return i;
            }
        }
        return -1;
    }

    static int findLast(Object s, Object part, int start, int end) {
        for (int i = Math.min(end, Text.length(s)) - Text.length(part); i >= start; i--) {
            if (matches(s, part, i)) {
                return i;
            }
        }
        return -1;
    }

    static boolean matches(Object s, Object part, int at) {
        if (s instanceof String a && part instanceof String b) {
            return a.startsWith(b, at);
        }
        int n = Text.length(part);
        if (at + n > Text.length(s)) {
            return false;
        }
        for (int i = 0; i < n; i++) {
            if (Text.at(s, at + i) != Text.at(part, i)) {
                return false;
            }
        }
        return true;
    }

    private static Object part(Object value, String method) {
        if (!Text.is(value)) {
            throw Errors.type(
                    method + "() argument 1 must be str, not " + PyClass.of(value).name());
        }
        return Text.plain(value);
    }

    static int bound(Interp in, Object value, int length, int otherwise) {
        if (value == PyNone.NONE) {
            return otherwise;
        }
        if (Numbers.integer(value) == null && PyClass.of(value).lookup("__index__") == null) {
            throw Errors.type("slice indices must be integers or None or have an __index__ method");
        }
        long i = Numbers.clippedIndex(in, value);
        return (int) (i < 0 ? Math.max(0, i + length) : Math.min(i, Integer.MAX_VALUE));
    }

    /// As [#bound], for positions that may not be `None`.
    static int position(Interp in, Object value, int length) {
        if (Numbers.integer(value) == null && PyClass.of(value).lookup("__index__") == null) {
            throw Errors.type("slice indices must be integers or have an __index__ method");
        }
        return bound(in, value, length, 0);
    }

    static long find(Interp in, Object s, Object sub, Object start, Object end, String method) {
        int n = Text.length(s);
        return find(s, part(sub, method), bound(in, start, n, 0), bound(in, end, n, n));
    }

    static long rfind(Interp in, Object s, Object sub, Object start, Object end, String method) {
        int n = Text.length(s);
        return findLast(s, part(sub, method), bound(in, start, n, 0), bound(in, end, n, n));
    }

    static long required(long found) {
        if (found < 0) {
            throw Errors.value("substring not found");
        }
        return found;
    }

    static long count(Interp in, Object s, Object sub, Object start, Object end) {
        int n = Text.length(s);
        Object p = part(sub, "count");
        int from = bound(in, start, n, 0);
        int to = Math.min(n, bound(in, end, n, n));
        if (Text.length(p) == 0) {
            return from > n ? 0 : Math.max(0, to - from + 1);
        }
        long count = 0;
        for (int i = find(s, p, from, to); i >= 0; i = find(s, p, i + Text.length(p), to)) {
            count++;
        }
        return count;
    }

    static boolean edge(Interp in, Object s, Object what, Object start, Object end, boolean front) {
        int n = Text.length(s);
        int from = bound(in, start, n, 0);
        int to = Math.min(n, bound(in, end, n, n));
        if (what instanceof PyTuple tuple) {
            for (Object one : tuple.items()) {
                if (!Text.is(one)) {
                    throw Errors.type(
                            "tuple for "
                                    + (front ? "startswith" : "endswith")
                                    + " must only contain str, not "
                                    + PyClass.of(one).name());
                }
                if (edge(s, Text.plain(one), from, to, front)) {
                    return true;
                }
            }
            return false;
        }
        if (!Text.is(what)) {
            throw Errors.type(
                    (front ? "startswith" : "endswith")
                            + " first arg must be str or a tuple of str, not "
                            + PyClass.of(what).name());
        }
        return edge(s, Text.plain(what), from, to, front);
    }

    private static boolean edge(Object s, Object part, int from, int to, boolean front) {
        int n = Text.length(part);
        if (from > to || to - from < n) {
            return false;
        }
        return matches(s, part, front ? from : to - n);
    }

    static Object replace(Object s, Object old, Object by, long count) {
        if (s instanceof String a
                && old instanceof String b
                && by instanceof String c
                && count < 0) {
            return a.replace(b, c);
        }
        TextBuilder out = new TextBuilder();
        int n = Text.length(s);
        int width = Text.length(old);
        long left = count < 0 ? Long.MAX_VALUE : count;
        int position = 0;
        if (width == 0) {
            for (int i = 0; i <= n; i++) {
                if (left-- > 0) {
                    out.add(by);
                }
                if (i < n) {
                    out.add(Text.at(s, i));
                }
            }
            return out.build();
        }
        while (left-- > 0) {
            int at = find(s, old, position, n);
            if (at < 0) {
                break;
            }
            out.add(Text.slice(s, position, at)).add(by);
            position = at + width;
        }
        return out.add(Text.slice(s, position, n)).build();
    }

    static Object translate(Interp in, Object s, Object table) {
        TextBuilder out = new TextBuilder();
        for (int point : Text.points(s)) {
            Object value;
            try {
                value = Sequences.item(in, table, (long) point);
            } catch (PyException e) {
                if (!e.is(dev.pytool.interpreter.object.ExceptionTypes.LOOKUP_ERROR)) {
                    throw e;
                }
                out.add(point);
                continue;
            }
            if (Text.is(value)) {
                out.add(value);
            } else if (Numbers.integer(value) instanceof Long n) {
                if (n < 0 || n > 0x10FFFF) {
                    throw Errors.value("character mapping must be in range(0x110000)");
                }
                out.add((int) (long) n);
            } else if (value != PyNone.NONE) {
                throw Errors.type("character mapping must return integer, None or str");
            }
        }
        return out.build();
    }

    static Object translation(Interp in, Object x, Object y, Object z) {
        PyDict table = new PyDict();
        if (y == null) {
            if (!(x instanceof PyDict dict)) {
                throw Errors.type("if you give only one argument to maketrans it must be a dict");
            }
            for (Object[] entry : dict.entryArray()) {
                if (Text.is(entry[0])) {
                    if (Text.length(Text.plain(entry[0])) != 1) {
                        throw Errors.value("string keys in translate table must be of length 1");
                    }
                    table.put(in, (long) Text.at(Text.plain(entry[0]), 0), entry[1]);
                } else if (Numbers.integer(entry[0]) != null) {
                    table.put(in, entry[0], entry[1]);
                } else {
                    throw Errors.type("keys in translate table must be strings or integers");
                }
            }
            return table;
        }
        if (!Text.is(x)) {
            throw Errors.type(
                    "first maketrans argument must be a string if there is a second argument");
        }
        int[] from = Text.points(Text.plain(x));
        int[] to = Text.points(PyStr.required(y, "maketrans() argument 2 must be str"));
        if (from.length != to.length) {
            throw Errors.value("the first two maketrans arguments must have equal length");
        }
        for (int i = 0; i < from.length; i++) {
            table.put(in, (long) from[i], (long) to[i]);
        }
        if (z != null) {
            for (int point : Text.points(PyStr.required(z, "maketrans() argument 3 must be str"))) {
                table.put(in, (long) point, PyNone.NONE);
            }
        }
        return table;
    }
}
