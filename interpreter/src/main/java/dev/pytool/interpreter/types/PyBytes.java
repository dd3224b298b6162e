package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Args;
import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.ExceptionTypes;
import dev.pytool.interpreter.object.Hashes;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Comparison;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.interpreter.protocol.Numbers;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

import java.util.Arrays;

/// `bytes`.
@PyType("bytes")
public final class PyBytes extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyBytesTable());
    private static final Object NO = PyNotImplemented.NOT_IMPLEMENTED;

    private final byte[] bytes;

    public PyBytes(byte[] bytes) {
        super(TYPE);
        this.bytes = bytes;
    }

    private PyBytes(PyClass type, byte[] bytes) {
        super(type);
        this.bytes = bytes;
    }

    /// The bytes; not to be changed.
    public byte[] bytes() {
        return bytes;
    }

    /// One char a byte.
    public String latin1() {
        return new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    /// The bytes of a bytes-like object; raises TypeError for others.
    public static byte[] bytesOf(Interp in, Object value) {
        if (value instanceof PyBytes b) {
            return b.bytes;
        }
        if (value instanceof BufferLike b) {
            return b.toBytes();
        }
        if (Text.is(value) || PyClass.of(value).lookup("__iter__") == null) {
            throw Errors.type(
                    "a bytes-like object is required, not '" + PyClass.of(value).name() + "'");
        }
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        for (Object item : Iteration.list(in, value)) {
            out.write(one(in, item));
        }
        return out.toByteArray();
    }

    static int one(Interp in, Object item) {
        if (!(Numbers.index(in, item) instanceof Long n) || n < 0 || n > 255) {
            throw Errors.value("bytes must be in range(0, 256)");
        }
        return (int) (long) n;
    }

    @PySlot("__new__($type, source=<absent>, encoding=<absent>, errors=<absent>)")
    static Object create(Interp in, PyClass cls, Object source, Object encoding, Object errors) {
        byte[] data = construct(in, source, encoding, errors);
        return cls == TYPE ? new PyBytes(data) : new PyBytes(cls, data);
    }

    static byte[] construct(Interp in, Object source, Object encoding, Object errors) {
        if (source == null) {
            return new byte[0];
        }
        if (Text.is(source)) {
            if (encoding == null) {
                throw Errors.type("string argument without an encoding");
            }
            return ((PyBytes) Codecs.encode(in, Text.plain(source), encoding, errors)).bytes;
        }
        if (encoding != null || errors != null) {
            throw Errors.type(
                    (encoding != null ? "encoding" : "errors") + " without a string argument");
        }
        Object method = PyClass.of(source).lookup("__bytes__");
        if (method != null) {
            Object made = in.callSpecial(method, source);
            if (!(made instanceof PyBytes b)) {
                throw Errors.type(
                        "__bytes__ returned non-bytes (type " + PyClass.of(made).name() + ")");
            }
            return b.bytes;
        }
        if (Numbers.integer(source) != null || PyClass.of(source).lookup("__index__") != null) {
            long n = Args.toLong(in, source);
            if (n < 0) {
                throw Errors.value("negative count");
            }
            return new byte[(int) n];
        }
        if (PyClass.of(source).lookup("__iter__") == null
                && PyClass.of(source).lookup("__getitem__") == null) {
            throw Errors.type("cannot convert '" + PyClass.of(source).name() + "' object to bytes");
        }
        return bytesOf(in, source);
    }

    @PySlot("__repr__")
    String repr() {
        return repr(bytes);
    }

    static String repr(byte[] bytes) {
        String all = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
        char quote = all.indexOf('\'') >= 0 && all.indexOf('"') < 0 ? '"' : '\'';
        StringBuilder out = new StringBuilder("b").append(quote);
        for (char c : all.toCharArray()) {
            switch (c) {
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c == quote || c == '\\') {
                        out.append('\\').append(c);
                    } else if (c >= 32 && c < 127) {
                        out.append(c);
                    } else {
                        out.append(String.format("\\x%02x", (int) c));
                    }
                }
            }
        }
        return out.append(quote).toString();
    }

    @PySlot("__hash__")
    long hash() {
        return Hashes.ofText(Arrays.hashCode(bytes));
    }

    @PySlot("__len__")
    long length() {
        return bytes.length;
    }

    @PySlot("__iter__")
    Object iter() {
        Object[] values = new Object[bytes.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = (long) (bytes[i] & 0xff);
        }
        return new PyArrayIterator(values);
    }

    @PySlot("__add__")
    Object add(Interp in, Object other) {
        if (!(other instanceof PyBytes) && !(other instanceof BufferLike)) {
            return NO;
        }
        byte[] more = bytesOf(in, other);
        byte[] all = Arrays.copyOf(bytes, bytes.length + more.length);
        System.arraycopy(more, 0, all, bytes.length, more.length);
        return new PyBytes(all);
    }

    @PySlot({"__mul__", "__rmul__"})
    Object mul(Interp in, Object count) {
        if (Numbers.integer(count) == null && PyClass.of(count).lookup("__index__") == null) {
            return NO;
        }
        long n = Math.max(0, Numbers.clippedIndex(in, count));
        if (n * bytes.length > Integer.MAX_VALUE / 2) {
            throw Errors.of(ExceptionTypes.MEMORY_ERROR);
        }
        byte[] all = new byte[(int) n * bytes.length];
        for (int i = 0; i < n; i++) {
            System.arraycopy(bytes, 0, all, i * bytes.length, bytes.length);
        }
        return new PyBytes(all);
    }

    @PySlot("__getitem__")
    Object item(Interp in, Object key) {
        if (key instanceof PySlice slice) {
            PySlice.Range r = slice.range(in, bytes.length);
            byte[] part = new byte[r.count()];
            for (int i = 0; i < part.length; i++) {
                part[i] = bytes[r.at(i)];
            }
            return new PyBytes(part);
        }
        if (Numbers.integer(key) == null && PyClass.of(key).lookup("__index__") == null) {
            throw Errors.type(
                    "byte indices must be integers or slices, not " + PyClass.of(key).name());
        }
        long i = PySlice.index(in, key);
        i += i < 0 ? bytes.length : 0;
        if (i < 0 || i >= bytes.length) {
            throw Errors.index("index out of range");
        }
        return (long) (bytes[(int) i] & 0xff);
    }

    private Object compare(int op, Object other) {
        byte[] right =
                other instanceof PyBytes b
                        ? b.bytes
                        : other instanceof BufferLike v ? v.toBytes() : null;
        return right == null
                ? NO
                : (Object) Comparison.holds(op, Arrays.compareUnsigned(bytes, right));
    }

    @PySlot("__lt__")
    Object lt(Object other) {
        return compare(Comparison.LT, other);
    }

    @PySlot("__le__")
    Object le(Object other) {
        return compare(Comparison.LE, other);
    }

    @PySlot("__eq__")
    Object eq(Object other) {
        return compare(Comparison.EQ, other);
    }

    @PySlot("__ne__")
    Object ne(Object other) {
        return compare(Comparison.NE, other);
    }

    @PySlot("__gt__")
    Object gt(Object other) {
        return compare(Comparison.GT, other);
    }

    @PySlot("__ge__")
    Object ge(Object other) {
        return compare(Comparison.GE, other);
    }

    /// Each byte as a table of 256 says, without the bytes to delete.
    static byte[] translated(Interp in, byte[] bytes, Object table, Object deleted) {
        byte[] map = table == PyNone.NONE ? new byte[0] : bytesOf(in, table);
        if (table != PyNone.NONE && map.length != 256) {
            throw Errors.value("translation table must be 256 characters long");
        }
        boolean[] gone = new boolean[256];
        for (byte b : deleted == null ? new byte[0] : bytesOf(in, deleted)) {
            gone[b & 0xff] = true;
        }
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        for (byte b : bytes) {
            if (!gone[b & 0xff]) {
                out.write(map.length == 0 ? b : map[b & 0xff]);
            }
        }
        return out.toByteArray();
    }

    @PyMethod("translate($self, table, /, delete=<absent>)")
    Object translate(Interp in, Object table, Object deleted) {
        return new PyBytes(translated(in, bytes, table, deleted));
    }

    @PyMethod("decode($self, /, encoding=<absent>, errors=<absent>)")
    Object decode(Interp in, Object encoding, Object errors) {
        return Codecs.decode(in, this, encoding, errors);
    }

    @PyMethod("__getnewargs__")
    Object newArguments() {
        return new PyTuple(new PyBytes(bytes));
    }

    @PyMethod("__bytes__")
    Object toBytes() {
        return type() == TYPE ? this : new PyBytes(bytes);
    }
}
