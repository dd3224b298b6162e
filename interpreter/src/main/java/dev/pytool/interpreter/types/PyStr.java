package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Args;
import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Hashes;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.object.TextBuilder;
import dev.pytool.interpreter.protocol.Comparison;
import dev.pytool.interpreter.protocol.Display;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.interpreter.protocol.Numbers;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PyRichCompare;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `str`: a `String` whose chars are code points, or a `WideStr`. Methods by theme: [StrSearch],
/// [StrSplit], [StrCase], [PercentFormat], [StrFormat].
@PyType("str")
public final class PyStr {
    public static final PyClass TYPE = PyClass.builtin(new PyStrTable());
    private static final Object NO = PyNotImplemented.NOT_IMPLEMENTED;

    private PyStr() {}

    /// Whether `str.isspace` holds for the code point.
    public static boolean isSpace(int c) {
        return c == ' '
                || c >= 9 && c <= 13
                || c >= 0x1c && c <= 0x1f
                || c == 0x85
                || c == 0xa0
                || c > 0xff && Character.isSpaceChar(c);
    }

    static Object plain(Object self) {
        return Text.plain(self);
    }

    /// The plain str behind an argument that must be one.
    static Object required(Object value, String what) {
        if (!Text.is(value)) {
            throw Errors.type(what + ", not " + PyClass.of(value).name());
        }
        return Text.plain(value);
    }

    @PySlot("__new__($type, object=<absent>, encoding=<absent>, errors=<absent>, |)")
    static Object create(Interp in, PyClass cls, Object value, Object encoding, Object errors) {
        Object text;
        if (value == null) {
            text = "";
        } else if (encoding == null && errors == null) {
            text = Display.str(in, value);
        } else {
            Args.check(encoding, TYPE, "str", "encoding");
            Args.check(errors, TYPE, "str", "errors");
            if (Text.is(value)) {
                throw Errors.type("decoding str is not supported");
            }
            if (!PyBytes.isBuffer(value)) {
                throw Errors.type(
                        "decoding to str: need a bytes-like object, "
                                + PyClass.of(value).name()
                                + " found");
            }
            text = Codecs.decode(in, value, encoding, errors);
        }
        return cls == TYPE ? text : new PyStrObject(cls, plain(text));
    }

    @PySlot("__repr__")
    static Object repr(Object self) {
        return StrCase.repr(plain(self));
    }

    @PySlot("__str__")
    static Object str(Object self) {
        return plain(self);
    }

    @PySlot("__hash__")
    static long hash(Object self) {
        return Hashes.ofText(plain(self).hashCode());
    }

    @PySlot("__len__")
    static long length(Object self) {
        return Text.length(plain(self));
    }

    @PySlot("__bool__")
    static boolean truth(Object self) {
        return Text.length(plain(self)) > 0;
    }

    @PySlot("__iter__")
    static Object iter(Object self) {
        return new PyStrIterator(plain(self));
    }

    @PySlot("__add__")
    static Object add(Object self, Object other) {
        return Text.is(other) ? Text.concat(plain(self), plain(other)) : NO;
    }

    @PySlot({"__mul__", "__rmul__"})
    static Object mul(Interp in, Object self, Object other) {
        if (Numbers.integer(other) == null && PyClass.of(other).lookup("__index__") == null) {
            return NO;
        }
        int count = (int) Math.min(Integer.MAX_VALUE, Math.max(0, Numbers.clippedIndex(in, other)));
        Object s = plain(self);
        if ((long) count * Text.length(s) > Integer.MAX_VALUE / 2) {
            throw Errors.of(dev.pytool.interpreter.object.ExceptionTypes.MEMORY_ERROR);
        }
        if (s instanceof String text) {
            return text.repeat(count);
        }
        TextBuilder out = new TextBuilder();
        for (int i = 0; i < count; i++) {
            out.add(s);
        }
        return out.build();
    }

    @PySlot("__mod__")
    static Object mod(Interp in, Object self, Object arguments) {
        return PercentFormat.text(in, plain(self), arguments);
    }

    @PySlot("__rmod__")
    static Object rmod(Interp in, Object self, Object format) {
        return Text.is(format) ? PercentFormat.text(in, plain(format), self) : NO;
    }

    @PySlot("__contains__")
    static boolean contains(Object self, Object part) {
        if (!Text.is(part)) {
            throw Errors.type(
                    "'in <string>' requires string as left operand, not "
                            + PyClass.of(part).name());
        }
        return StrSearch.find(plain(self), plain(part), 0, Integer.MAX_VALUE) >= 0;
    }

    @PySlot("__getitem__")
    static Object item(Interp in, Object self, Object key) {
        Object s = plain(self);
        int n = Text.length(s);
        if (key instanceof PySlice slice) {
            PySlice.Range r = slice.range(in, n);
            if (r.step() == 1) {
                return Text.slice(s, r.start(), r.start() + r.count());
            }
            int[] points = new int[r.count()];
            for (int i = 0; i < points.length; i++) {
                points[i] = Text.at(s, r.at(i));
            }
            return Text.of(points);
        }
        if (Numbers.integer(key) == null && PyClass.of(key).lookup("__index__") == null) {
            throw Errors.type(
                    "string indices must be integers, not '" + PyClass.of(key).name() + "'");
        }
        long i = PySlice.index(in, key);
        i += i < 0 ? n : 0;
        if (i < 0 || i >= n) {
            throw Errors.index("string index out of range");
        }
        return Text.of(Text.at(s, (int) i));
    }

    @PyRichCompare
    static Object compare(int op, Object self, Object other) {
        if (!Text.is(other)) {
            return NO;
        }
        Object a = plain(self);
        Object b = plain(other);
        if (op == Comparison.EQ || op == Comparison.NE) {
            return a.equals(b) == (op == Comparison.EQ);
        }
        int sign =
                a instanceof String x && b instanceof String y
                        ? x.compareTo(y)
                        : java.util.Arrays.compare(Text.points(a), Text.points(b));
        return Comparison.holds(op, sign);
    }

    @PyMethod("__format__($self, format_spec, /)")
    static Object format(Interp in, Object self, Object spec) {
        if (Text.is(spec) && Text.length(plain(spec)) == 0) {
            return Display.str(in, self);
        }
        return FormatSpec.text(in, self, spec);
    }

    @PyMethod("__getnewargs__")
    static Object newArguments(Object self) {
        return new PyTuple(plain(self));
    }

    @PyMethod("__sizeof__")
    static long size(Object self) {
        return 41 + Text.length(plain(self));
    }

    @PyMethod("join($self, iterable, /)")
    static Object join(Interp in, Object self, Object iterable) {
        TextBuilder out = new TextBuilder();
        Object separator = plain(self);
        boolean bare = Text.length(separator) == 0;
        int i = 0;
        if (!(iterable instanceof PyList)
                && !(iterable instanceof PyTuple)
                && PyClass.of(iterable).lookup("__iter__") == null
                && PyClass.of(iterable).lookup("__getitem__") == null) {
            throw Errors.type("can only join an iterable");
        }
        for (Object item : Iteration.list(in, iterable)) {
            if (!Text.is(item)) {
                throw Errors.type(
                        "sequence item "
                                + i
                                + ": expected str instance, "
                                + PyClass.of(item).name()
                                + " found");
            }
            if (i++ > 0 && !bare) {
                out.add(separator);
            }
            out.add(item);
        }
        return out.build();
    }

    @PyMethod("find($self, sub, start=None, end=None, /)")
    static long find(Interp in, Object self, Object sub, Object start, Object end) {
        return StrSearch.find(in, plain(self), sub, start, end, "find");
    }

    @PyMethod("index($self, sub, start=None, end=None, /)")
    static long index(Interp in, Object self, Object sub, Object start, Object end) {
        return StrSearch.required(StrSearch.find(in, plain(self), sub, start, end, "index"));
    }

    @PyMethod("rfind($self, sub, start=None, end=None, /)")
    static long rfind(Interp in, Object self, Object sub, Object start, Object end) {
        return StrSearch.rfind(in, plain(self), sub, start, end, "rfind");
    }

    @PyMethod("rindex($self, sub, start=None, end=None, /)")
    static long rindex(Interp in, Object self, Object sub, Object start, Object end) {
        return StrSearch.required(StrSearch.rfind(in, plain(self), sub, start, end, "rindex"));
    }

    @PyMethod("count($self, sub, start=None, end=None, /)")
    static long count(Interp in, Object self, Object sub, Object start, Object end) {
        return StrSearch.count(in, plain(self), sub, start, end);
    }

    @PyMethod("startswith($self, prefix, start=None, end=None, /)")
    static boolean startsWith(Interp in, Object self, Object prefix, Object start, Object end) {
        return StrSearch.edge(in, plain(self), prefix, start, end, true);
    }

    @PyMethod("endswith($self, suffix, start=None, end=None, /)")
    static boolean endsWith(Interp in, Object self, Object suffix, Object start, Object end) {
        return StrSearch.edge(in, plain(self), suffix, start, end, false);
    }

    @PyMethod("replace($self, old, new, /, count=-1)")
    static Object replace(Interp in, Object self, Object old, Object by, long count) {
        return StrSearch.replace(
                plain(self),
                required(old, "replace() argument 1 must be str"),
                required(by, "replace() argument 2 must be str"),
                count);
    }

    @PyMethod("removeprefix($self, prefix, /)")
    static Object removePrefix(Object self, Object prefix) {
        Object s = plain(self);
        Object p = required(prefix, "removeprefix() argument must be str");
        boolean has = StrSearch.matches(s, p, 0);
        return has ? Text.slice(s, Text.length(p), Text.length(s)) : s;
    }

    @PyMethod("removesuffix($self, suffix, /)")
    static Object removeSuffix(Object self, Object suffix) {
        Object s = plain(self);
        Object p = required(suffix, "removesuffix() argument must be str");
        int at = Text.length(s) - Text.length(p);
        return Text.length(p) > 0 && at >= 0 && StrSearch.matches(s, p, at)
                ? Text.slice(s, 0, at)
                : s;
    }

    @PyMethod("split($self, /, sep=None, maxsplit=-1)")
    static Object split(Object self, Object sep, long max) {
        return StrSplit.split(plain(self), sep, max);
    }

    @PyMethod("rsplit($self, /, sep=None, maxsplit=-1)")
    static Object rsplit(Object self, Object sep, long max) {
        return StrSplit.rsplit(plain(self), sep, max);
    }

    @PyMethod("splitlines($self, /, keepends=False)")
    static Object splitLines(Object self, boolean keep) {
        return StrSplit.lines(plain(self), keep);
    }

    @PyMethod("partition($self, sep, /)")
    static Object partition(Object self, Object sep) {
        return StrSplit.partition(plain(self), required(sep, "must be str"), false);
    }

    @PyMethod("rpartition($self, sep, /)")
    static Object rpartition(Object self, Object sep) {
        return StrSplit.partition(plain(self), required(sep, "must be str"), true);
    }

    @PyMethod("strip($self, chars=None, /)")
    static Object strip(Object self, Object chars) {
        return StrSplit.strip(plain(self), chars, true, true, "strip");
    }

    @PyMethod("lstrip($self, chars=None, /)")
    static Object lstrip(Object self, Object chars) {
        return StrSplit.strip(plain(self), chars, true, false, "lstrip");
    }

    @PyMethod("rstrip($self, chars=None, /)")
    static Object rstrip(Object self, Object chars) {
        return StrSplit.strip(plain(self), chars, false, true, "rstrip");
    }

    @PyMethod
    static Object lower(Object self) {
        return StrCase.lower(plain(self));
    }

    @PyMethod
    static Object upper(Object self) {
        return StrCase.upper(plain(self));
    }

    @PyMethod
    static Object casefold(Object self) {
        return StrCase.fold(plain(self));
    }

    @PyMethod
    static Object capitalize(Object self) {
        return StrCase.capitalize(plain(self));
    }

    @PyMethod
    static Object title(Object self) {
        return StrCase.title(plain(self));
    }

    @PyMethod
    static Object swapcase(Object self) {
        return StrCase.swap(plain(self));
    }

    @PyMethod("center($self, width, fillchar=' ', /)")
    static Object center(Object self, long width, Object fill) {
        Object s = plain(self);
        long missing = Math.max(0, width - Text.length(s));
        long left = missing / 2 + (missing & width & 1);
        return StrCase.pad(s, left, missing - left, fill);
    }

    @PyMethod("ljust($self, width, fillchar=' ', /)")
    static Object ljust(Object self, long width, Object fill) {
        return StrCase.pad(plain(self), 0, width - Text.length(plain(self)), fill);
    }

    @PyMethod("rjust($self, width, fillchar=' ', /)")
    static Object rjust(Object self, long width, Object fill) {
        return StrCase.pad(plain(self), width - Text.length(plain(self)), 0, fill);
    }

    @PyMethod("zfill($self, width, /)")
    static Object zfill(Object self, long width) {
        Object s = plain(self);
        int n = Text.length(s);
        boolean signed = n > 0 && (Text.at(s, 0) == '+' || Text.at(s, 0) == '-');
        Object digits = signed ? Text.slice(s, 1, n) : s;
        Object padded = StrCase.pad(digits, width - n, 0, "0");
        return signed ? Text.concat(Text.slice(s, 0, 1), padded) : padded;
    }

    @PyMethod("expandtabs($self, /, tabsize=8)")
    static Object expandTabs(Object self, long size) {
        return StrSplit.expandTabs(plain(self), (int) size);
    }

    @PyMethod("translate($self, table, /)")
    static Object translate(Interp in, Object self, Object table) {
        return StrSearch.translate(in, plain(self), table);
    }

    @PyMethod(value = "maketrans(x, y=<absent>, z=<absent>, /)", kind = PyMethod.Kind.STATIC)
    static Object makeTranslation(Interp in, Object x, Object y, Object z) {
        return StrSearch.translation(in, x, y, z);
    }

    @PyMethod("encode($self, /, encoding=<absent>, errors=<absent>)")
    static Object encode(Interp in, Object self, Object encoding, Object errors) {
        return Codecs.encode(in, plain(self), encoding, errors);
    }

    @PyMethod("format($self, /, *args, **kwargs)")
    static Object format(Interp in, Object self, Object[] values, PyDict named) {
        return StrFormat.format(in, plain(self), values, named);
    }

    @PyMethod("format_map($self, mapping, /)")
    static Object formatMap(Interp in, Object self, Object mapping) {
        return StrFormat.format(in, plain(self), null, mapping);
    }

    @PyMethod
    static boolean isalpha(Object self) {
        return StrCase.all(plain(self), Character::isLetter);
    }

    @PyMethod
    static boolean isdigit(Object self) {
        return StrCase.all(plain(self), StrCase::isDigit);
    }

    @PyMethod
    static boolean isdecimal(Object self) {
        return StrCase.all(
                plain(self), c -> Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER);
    }

    @PyMethod
    static boolean isnumeric(Object self) {
        return StrCase.all(plain(self), StrCase::isNumeric);
    }

    @PyMethod
    static boolean isalnum(Object self) {
        return StrCase.all(plain(self), c -> Character.isLetter(c) || StrCase.isNumeric(c));
    }

    @PyMethod
    static boolean isspace(Object self) {
        return StrCase.all(plain(self), PyStr::isSpace);
    }

    @PyMethod
    static boolean isascii(Object self) {
        return Text.length(plain(self)) == 0 || StrCase.all(plain(self), c -> c < 128);
    }

    @PyMethod
    static boolean isprintable(Object self) {
        return Text.length(plain(self)) == 0 || StrCase.all(plain(self), StrCase::isPrintable);
    }

    @PyMethod
    static boolean isidentifier(Object self) {
        return StrCase.isIdentifier(plain(self));
    }

    @PyMethod
    static boolean islower(Object self) {
        return StrCase.isCase(plain(self), false);
    }

    @PyMethod
    static boolean isupper(Object self) {
        return StrCase.isCase(plain(self), true);
    }

    @PyMethod
    static boolean istitle(Object self) {
        return StrCase.isTitle(plain(self));
    }
}
