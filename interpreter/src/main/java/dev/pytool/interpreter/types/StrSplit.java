package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.object.TextBuilder;

import java.util.Collections;

/// Splitting and trimming of str.
final class StrSplit {
    private StrSplit() {}

    private static Object separator(Object sep) {
        if (!Text.is(sep)) {
            throw Errors.type("must be str or None, not " + PyClass.of(sep).name());
        }
        if (Text.length(Text.plain(sep)) == 0) {
            throw Errors.value("empty separator");
        }
        return Text.plain(sep);
    }

    static PyList split(Object s, Object sep, long max) {
        PyList parts = new PyList();
        int n = Text.length(s);
        long left = max < 0 ? Long.MAX_VALUE : max;
        int start = 0;
        if (sep == PyNone.NONE) {
            while (true) {
                while (start < n && PyStr.isSpace(Text.at(s, start))) {
                    start++;
                }
                if (start == n) {
                    return parts;
                }
                int end = start;
                if (left-- <= 0) {
                    end = n;
                    while (end > start && PyStr.isSpace(Text.at(s, end - 1))) {
                        end--;
                    }
                    parts.append(Text.slice(s, start, end));
                    return parts;
                }
                while (end < n && !PyStr.isSpace(Text.at(s, end))) {
                    end++;
                }
                parts.append(Text.slice(s, start, end));
                start = end;
            }
        }
        Object by = separator(sep);
        while (left-- > 0) {
            int at = StrSearch.find(s, by, start, n);
            if (at < 0) {
                break;
            }
            parts.append(Text.slice(s, start, at));
            start = at + Text.length(by);
        }
        parts.append(Text.slice(s, start, n));
        return parts;
    }

    static PyList rsplit(Object s, Object sep, long max) {
        PyList parts = new PyList();
        int end = Text.length(s);
        long left = max < 0 ? Long.MAX_VALUE : max;
        if (sep == PyNone.NONE) {
            while (true) {
                while (end > 0 && PyStr.isSpace(Text.at(s, end - 1))) {
                    end--;
                }
                if (end == 0) {
                    break;
                }
                int start = end;
                if (left-- <= 0) {
                    start = 0;
                    while (PyStr.isSpace(Text.at(s, start))) {
                        start++;
                    }
                    parts.append(Text.slice(s, start, end));
                    break;
                }
                while (start > 0 && !PyStr.isSpace(Text.at(s, start - 1))) {
                    start--;
                }
                parts.append(Text.slice(s, start, end));
                end = start;
            }
        } else {
            Object by = separator(sep);
            while (left-- > 0) {
                int at = StrSearch.findLast(s, by, 0, end);
                if (at < 0) {
                    break;
                }
                parts.append(Text.slice(s, at + Text.length(by), end));
                end = at;
            }
            parts.append(Text.slice(s, 0, end));
        }
        Collections.reverse(parts.asList());
        return parts;
    }

    static PyList lines(Object s, boolean keep) {
        PyList parts = new PyList();
        int n = Text.length(s);
        int start = 0;
        while (start < n) {
            int end = start;
            while (end < n && !isLineEnd(Text.at(s, end))) {
                end++;
            }
            int next = end;
            if (next < n) {
                next +=
                        Text.at(s, next) == '\r' && next + 1 < n && Text.at(s, next + 1) == '\n'
                                ? 2
                                : 1;
            }
            parts.append(Text.slice(s, start, keep ? next : end));
            start = next;
        }
        return parts;
    }

    private static boolean isLineEnd(int c) {
        return c >= 10 && c <= 13
                || c >= 0x1c && c <= 0x1e
                || c == 0x85
                || c == 0x2028
                || c == 0x2029;
    }

    static PyTuple partition(Object s, Object sep, boolean last) {
        Object by = separator(sep);
        int n = Text.length(s);
        int at = last ? StrSearch.findLast(s, by, 0, n) : StrSearch.find(s, by, 0, n);
        if (at < 0) {
            return last ? new PyTuple("", "", s) : new PyTuple(s, "", "");
        }
        return new PyTuple(Text.slice(s, 0, at), by, Text.slice(s, at + Text.length(by), n));
    }

    static Object strip(Object s, Object chars, boolean front, boolean back, String method) {
        if (chars != PyNone.NONE && !Text.is(chars)) {
            throw Errors.type(method + " arg must be None or str");
        }
        Object set = chars == PyNone.NONE ? null : Text.plain(chars);
        int start = 0;
        int end = Text.length(s);
        while (front && start < end && drops(set, Text.at(s, start))) {
            start++;
        }
        while (back && end > start && drops(set, Text.at(s, end - 1))) {
            end--;
        }
        return Text.slice(s, start, end);
    }

    private static boolean drops(Object set, int point) {
        if (set == null) {
            return PyStr.isSpace(point);
        }
        for (int i = 0; i < Text.length(set); i++) {
            if (Text.at(set, i) == point) {
                return true;
            }
        }
        return false;
    }

    static Object expandTabs(Object s, int size) {
        TextBuilder out = new TextBuilder();
        int column = 0;
        for (int c : Text.points(s)) {
            if (c == '\t') {
                int count = size > 0 ? size - column % size : 0;
                for (int i = 0; i < count; i++) {
                    out.add(' ');
                }
                column += count;
            } else {
                out.add(c);
                column = c == '\n' || c == '\r' ? 0 : column + 1;
            }
        }
        return out.build();
    }
}
