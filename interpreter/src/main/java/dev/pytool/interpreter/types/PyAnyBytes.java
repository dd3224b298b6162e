package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Args;
import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.ExceptionTypes;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Comparison;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.interpreter.protocol.Numbers;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PyRichCompare;
import dev.pytool.processor.python.PySlot;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;

/// What `bytes` and `bytearray` share. Methods by theme: [BytesSearch], [BytesSplit], [BytesCase],
/// [BytesText].
abstract class PyAnyBytes extends PyObject implements BufferLike {
    static final Object NO = PyNotImplemented.NOT_IMPLEMENTED;

    PyAnyBytes(PyClass type) {
        super(type);
    }

    /// The bytes, as many as there are; not to be changed, and stale after the next change.
    abstract byte[] now();

    abstract int size();

    /// A new object of the builtin class that methods of this one answer.
    abstract PyAnyBytes fresh(byte[] bytes);

    private PyList list(List<byte[]> parts) {
        PyList list = new PyList();
        for (byte[] part : parts) {
            list.append(fresh(part));
        }
        return list;
    }

    private int from(Interp in, Object start) {
        return StrSearch.bound(in, start, size(), 0);
    }

    private int to(Interp in, Object end) {
        return Math.min(size(), StrSearch.bound(in, end, size(), size()));
    }

    @PySlot("__len__")
    long length() {
        return size();
    }

    @PySlot("__bool__")
    boolean truth() {
        return size() > 0;
    }

    @PySlot("__str__")
    Object str(Interp in) {
        return PyClass.of(this).slots().repr(in, this);
    }

    @PySlot("__contains__")
    boolean contains(Interp in, Object value) {
        byte[] part;
        if (Numbers.integer(value) != null || PyBytes.isIndex(value)) {
            part = new byte[] {(byte) PyBytes.one(in, value)};
        } else {
            part = PyBytes.bytesOf(in, value);
        }
        return BytesSearch.find(now(), part, 0, size()) >= 0;
    }

    @PySlot("__add__")
    Object add(Interp in, Object other) {
        if (!PyBytes.isBuffer(other)) {
            return NO;
        }
        byte[] more = PyBytes.bytesOf(in, other);
        byte[] all = Arrays.copyOf(now(), size() + more.length);
        System.arraycopy(more, 0, all, size(), more.length);
        return fresh(all);
    }

    @PySlot({"__mul__", "__rmul__"})
    Object mul(Interp in, Object count) {
        if (Numbers.integer(count) == null && !PyBytes.isIndex(count)) {
            return NO;
        }
        return fresh(repeated(in, count));
    }

    final byte[] repeated(Interp in, Object count) {
        long n = Math.max(0, Numbers.clippedIndex(in, count));
        if (size() > 0 && n > Integer.MAX_VALUE / 2 / size()) {
            throw Errors.of(ExceptionTypes.MEMORY_ERROR);
        }
        byte[] one = now();
        byte[] all = new byte[(int) (size() == 0 ? 0 : n) * size()];
        for (int i = 0; i < all.length; i += one.length) {
            System.arraycopy(one, 0, all, i, one.length);
        }
        return all;
    }

    @PySlot("__mod__")
    Object mod(Interp in, Object arguments) {
        return fresh(PercentFormat.bytes(in, now(), arguments));
    }

    @PySlot("__rmod__")
    Object rmod(Object other) {
        return NO;
    }

    @PyRichCompare
    Object compare(int op, Object other) {
        if (!(other instanceof BufferLike buffer)) {
            return NO;
        }
        byte[] right = buffer instanceof PyBytes b ? b.bytes() : buffer.toBytes();
        return Comparison.holds(op, Arrays.compareUnsigned(now(), right));
    }

    @PyMethod("__buffer__($self, flags, /)")
    Object buffer(Object flags) {
        return new PyMemoryView(this);
    }

    @PyMethod("find($self, sub, start=None, end=None, /)")
    long find(Interp in, Object sub, Object start, Object end) {
        byte[] part = BytesSearch.part(in, sub);
        return BytesSearch.find(now(), part, from(in, start), to(in, end));
    }

    @PyMethod("rfind($self, sub, start=None, end=None, /)")
    long rfind(Interp in, Object sub, Object start, Object end) {
        byte[] part = BytesSearch.part(in, sub);
        return BytesSearch.findLast(now(), part, from(in, start), to(in, end));
    }

    private static long found(long at) {
        if (at < 0) {
            throw Errors.value("subsection not found");
        }
        return at;
    }

    @PyMethod("index($self, sub, start=None, end=None, /)")
    long index(Interp in, Object sub, Object start, Object end) {
        return found(find(in, sub, start, end));
    }

    @PyMethod("rindex($self, sub, start=None, end=None, /)")
    long rindex(Interp in, Object sub, Object start, Object end) {
        return found(rfind(in, sub, start, end));
    }

    @PyMethod("count($self, sub, start=None, end=None, /)")
    long count(Interp in, Object sub, Object start, Object end) {
        byte[] part = BytesSearch.part(in, sub);
        return BytesSearch.count(now(), part, from(in, start), to(in, end), Integer.MAX_VALUE);
    }

    @PyMethod("startswith($self, prefix, start=None, end=None, /)")
    boolean startsWith(Interp in, Object prefix, Object start, Object end) {
        return BytesSearch.edge(
                in, now(), prefix, from(in, start), to(in, end), true, "startswith");
    }

    @PyMethod("endswith($self, suffix, start=None, end=None, /)")
    boolean endsWith(Interp in, Object suffix, Object start, Object end) {
        return BytesSearch.edge(in, now(), suffix, from(in, start), to(in, end), false, "endswith");
    }

    @PyMethod("replace($self, old, new, count=-1, /)")
    Object replace(Interp in, Object old, Object by, long count) {
        byte[] what = PyBytes.bytesOf(in, old);
        return fresh(BytesSearch.replace(now(), what, PyBytes.bytesOf(in, by), count));
    }

    @PyMethod("removeprefix($self, prefix, /)")
    Object removePrefix(Interp in, Object prefix) {
        byte[] part = PyBytes.bytesOf(in, prefix);
        boolean has = part.length <= size() && BytesSearch.matches(now(), part, 0);
        return fresh(Arrays.copyOfRange(now(), has ? part.length : 0, size()));
    }

    @PyMethod("removesuffix($self, suffix, /)")
    Object removeSuffix(Interp in, Object suffix) {
        byte[] part = PyBytes.bytesOf(in, suffix);
        int rest = size() - part.length;
        boolean has = rest >= 0 && BytesSearch.matches(now(), part, rest);
        return fresh(Arrays.copyOf(now(), has ? rest : size()));
    }

    @PyMethod("split($self, /, sep=None, maxsplit=-1)")
    Object split(Interp in, Object sep, long max) {
        return list(BytesSplit.split(in, now(), sep, max));
    }

    @PyMethod("rsplit($self, /, sep=None, maxsplit=-1)")
    Object rsplit(Interp in, Object sep, long max) {
        return list(BytesSplit.rsplit(in, now(), sep, max));
    }

    @PyMethod("splitlines($self, /, keepends=False)")
    Object splitLines(boolean keep) {
        return list(BytesSplit.lines(now(), keep));
    }

    @PyMethod("partition($self, sep, /)")
    Object partition(Interp in, Object sep) {
        return new PyTuple(list(BytesSplit.partition(in, now(), sep, false)).toArray());
    }

    @PyMethod("rpartition($self, sep, /)")
    Object rpartition(Interp in, Object sep) {
        return new PyTuple(list(BytesSplit.partition(in, now(), sep, true)).toArray());
    }

    @PyMethod("strip($self, bytes=None, /)")
    Object strip(Interp in, Object chars) {
        return fresh(BytesSplit.strip(in, now(), chars, true, true));
    }

    @PyMethod("lstrip($self, bytes=None, /)")
    Object lstrip(Interp in, Object chars) {
        return fresh(BytesSplit.strip(in, now(), chars, true, false));
    }

    @PyMethod("rstrip($self, bytes=None, /)")
    Object rstrip(Interp in, Object chars) {
        return fresh(BytesSplit.strip(in, now(), chars, false, true));
    }

    @PyMethod("join($self, iterable_of_bytes, /)")
    Object join(Interp in, Object iterable) {
        if (!(iterable instanceof PyList)
                && !(iterable instanceof PyTuple)
                && PyClass.of(iterable).lookup("__iter__") == null
                && PyClass.of(iterable).lookup("__getitem__") == null) {
            throw Errors.type("can only join an iterable");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] between = now();
        int i = 0;
        for (Object item : Iteration.list(in, iterable)) {
            if (!PyBytes.isBuffer(item)) {
                throw Errors.type(
                        "sequence item "
                                + i
                                + ": expected a bytes-like object, "
                                + PyClass.of(item).name()
                                + " found");
            }
            if (i++ > 0) {
                out.writeBytes(between);
            }
            out.writeBytes(PyBytes.bytesOf(in, item));
        }
        return fresh(out.toByteArray());
    }

    @PyMethod
    Object lower() {
        return fresh(BytesCase.lower(now()));
    }

    @PyMethod
    Object upper() {
        return fresh(BytesCase.upper(now()));
    }

    @PyMethod
    Object capitalize() {
        return fresh(BytesCase.capitalize(now()));
    }

    @PyMethod
    Object title() {
        return fresh(BytesCase.title(now()));
    }

    @PyMethod
    Object swapcase() {
        return fresh(BytesCase.swap(now()));
    }

    @PyMethod
    boolean isalnum() {
        return BytesCase.all(now(), b -> BytesCase.isAlpha(b) || BytesCase.isDigit(b));
    }

    @PyMethod
    boolean isalpha() {
        return BytesCase.all(now(), BytesCase::isAlpha);
    }

    @PyMethod
    boolean isascii() {
        return size() == 0 || BytesCase.all(now(), b -> b >= 0);
    }

    @PyMethod
    boolean isdigit() {
        return BytesCase.all(now(), BytesCase::isDigit);
    }

    @PyMethod
    boolean isspace() {
        return BytesCase.all(now(), BytesSplit::isSpace);
    }

    @PyMethod
    boolean islower() {
        return BytesCase.isCase(now(), false);
    }

    @PyMethod
    boolean isupper() {
        return BytesCase.isCase(now(), true);
    }

    @PyMethod
    boolean istitle() {
        return BytesCase.isTitle(now());
    }

    @PyMethod("center($self, width, fillchar=b' ', /)")
    Object center(long width, Object fill) {
        long missing = Math.max(0, width - size());
        long left = missing / 2 + (missing & width & 1);
        return fresh(BytesText.pad(now(), left, missing - left, fill, "center"));
    }

    @PyMethod("ljust($self, width, fillchar=b' ', /)")
    Object ljust(long width, Object fill) {
        return fresh(BytesText.pad(now(), 0, width - size(), fill, "ljust"));
    }

    @PyMethod("rjust($self, width, fillchar=b' ', /)")
    Object rjust(long width, Object fill) {
        return fresh(BytesText.pad(now(), width - size(), 0, fill, "rjust"));
    }

    @PyMethod("zfill($self, width, /)")
    Object zfill(long width) {
        return fresh(BytesText.fillZeros(now(), width));
    }

    @PyMethod("expandtabs($self, /, tabsize=8)")
    Object expandTabs(long size) {
        return fresh(BytesSplit.expandTabs(now(), (int) size));
    }

    @PyMethod("translate($self, table, /, delete=b'')")
    Object translate(Interp in, Object table, Object deleted) {
        return fresh(BytesText.translate(in, now(), table, deleted));
    }

    @PyMethod(value = "maketrans(frm, to, /)", kind = PyMethod.Kind.STATIC)
    static Object table(Interp in, Object from, Object to) {
        return BytesText.table(in, from, to);
    }

    @PyMethod("hex($self, /, sep=<absent>, bytes_per_sep=1)")
    Object hex(Interp in, Object sep, long group) {
        return BytesText.hex(in, now(), sep, group);
    }

    @PyMethod(value = "fromhex($type, string, /)", kind = PyMethod.Kind.CLASS)
    static Object fromHex(Interp in, PyClass cls, Object text) {
        byte[] bytes = BytesText.fromHex(in, text);
        if (cls == PyBytes.TYPE) {
            return new PyBytes(bytes);
        }
        return in.call(cls, new PyBytes(bytes));
    }

    @PyMethod("decode($self, /, encoding=<absent>, errors=<absent>)")
    Object decode(Interp in, Object encoding, Object errors) {
        Args.toText(encoding, "decode", "encoding");
        Args.toText(errors, "decode", "errors");
        return Text.plain(Codecs.decode(in, this, encoding, errors));
    }
}
