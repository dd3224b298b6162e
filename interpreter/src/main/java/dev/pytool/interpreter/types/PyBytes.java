package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.ExceptionTypes;
import dev.pytool.interpreter.object.Hashes;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.interpreter.protocol.Numbers;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// `bytes`.
@PyType("bytes")
public final class PyBytes extends PyAnyBytes {
    public static final PyClass TYPE = PyClass.builtin(new PyBytesTable());

    private final byte[] bytes;

    public PyBytes(byte[] bytes) {
        this(TYPE, bytes);
    }

    private PyBytes(PyClass type, byte[] bytes) {
        super(type);
        this.bytes = bytes;
    }

    /// The bytes; not to be changed.
    public byte[] bytes() {
        return bytes;
    }

    @Override
    byte[] now() {
        return bytes;
    }

    @Override
    int size() {
        return bytes.length;
    }

    @Override
    PyAnyBytes fresh(byte[] made) {
        return new PyBytes(made);
    }

    @Override
    public Memory memory() {
        return Memory.of(bytes, bytes.length, true);
    }

    /// One char a byte.
    public String latin1() {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /// Whether the value lends its memory.
    public static boolean isBuffer(Object value) {
        return value instanceof BufferLike
                || PyClass.of(value).isHeap() && PyClass.of(value).lookup("__buffer__") != null;
    }

    /// The bytes of a bytes-like object, not to be changed; raises TypeError for others.
    public static byte[] bytesOf(Interp in, Object value) {
        if (value instanceof PyBytes b) {
            return b.bytes;
        }
        if (value instanceof BufferLike b) {
            return b.toBytes();
        }
        if (!isBuffer(value)) {
            throw Errors.type(
                    "a bytes-like object is required, not '" + PyClass.of(value).name() + "'");
        }
        PyMemoryView view = PyMemoryView.of(in, value);
        byte[] copy = view.toBytes();
        view.release(in);
        return copy;
    }

    static boolean isIndex(Object value) {
        return PyClass.of(value).lookup("__index__") != null;
    }

    static int one(Interp in, Object item) {
        return one(in, item, "byte must be in range(0, 256)");
    }

    private static int one(Interp in, Object item, String message) {
        if (!(Numbers.index(in, item) instanceof Long n) || n < 0 || n > 255) {
            throw Errors.value(message);
        }
        return (int) (long) n;
    }

    @PySlot("__new__($type, source=<absent>, encoding=<absent>, errors=<absent>)")
    static Object create(Interp in, PyClass cls, Object source, Object encoding, Object errors) {
        if (cls == TYPE
                && source instanceof PyBytes b
                && b.type() == TYPE
                && encoding == null
                && errors == null) {
            return b;
        }
        Object method =
                source == null || encoding != null || errors != null
                        ? null
                        : PyClass.of(source).lookup("__bytes__");
        byte[] data =
                method == null
                        ? construct(in, source, encoding, errors, "bytes")
                        : special(in, method, source);
        return cls == TYPE ? new PyBytes(data) : new PyBytes(cls, data);
    }

    private static byte[] special(Interp in, Object method, Object source) {
        Object made = in.callSpecial(method, source);
        if (!(made instanceof PyBytes b)) {
            throw Errors.type(
                    "__bytes__ returned non-bytes (type " + PyClass.of(made).name() + ")");
        }
        return b.bytes;
    }

    /// What `bytes()` and `bytearray()` start with; the array may be shared.
    static byte[] construct(
            Interp in, Object source, Object encoding, Object errors, String wanted) {
        if (source == null) {
            if (encoding != null || errors != null) {
                throw Errors.type(
                        (encoding != null ? "encoding" : "errors") + " without a string argument");
            }
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
        if (Numbers.integer(source) != null || isIndex(source)) {
            Object size = Numbers.index(in, source);
            if (!(size instanceof Long n)) {
                throw Errors.overflow("cannot fit 'int' into an index-sized integer");
            }
            if (n < 0) {
                throw Errors.value("negative count");
            }
            if (n > Integer.MAX_VALUE - 8) {
                throw Errors.of(ExceptionTypes.MEMORY_ERROR);
            }
            return new byte[(int) (long) n];
        }
        return ofObject(in, source, wanted);
    }

    /// The bytes of a buffer or of an iterable of ints.
    ///
    /// @param wanted the type that error messages name
    static byte[] ofObject(Interp in, Object source, String wanted) {
        if (isBuffer(source)) {
            return bytesOf(in, source);
        }
        boolean hasItems =
                PyClass.of(source).lookup("__iter__") != null
                        || PyClass.of(source).lookup("__getitem__") != null;
        if (Text.is(source) || !hasItems) {
            throw Errors.type(
                    "cannot convert '" + PyClass.of(source).name() + "' object to " + wanted);
        }
        return ofIterable(
                in,
                source,
                wanted.equals("bytes")
                        ? "bytes must be in range(0, 256)"
                        : "byte must be in range(0, 256)");
    }

    /// The bytes of an iterable of ints.
    static byte[] ofIterable(Interp in, Object iterable, String message) {
        byte[] all = new byte[16];
        int n = 0;
        Object iterator = Iteration.iterator(in, iterable);
        for (Object item = Iteration.next(in, iterator);
                item != null;
                item = Iteration.next(in, iterator)) {
            if (n == all.length) {
                all = Arrays.copyOf(all, n * 2);
            }
            all[n++] = (byte) one(in, item, message);
        }
        return Arrays.copyOf(all, n);
    }

    @PySlot("__repr__")
    String repr() {
        return "b" + BytesText.literal(bytes, false);
    }

    @PySlot("__hash__")
    long hash() {
        return hash(bytes);
    }

    static long hash(byte[] bytes) {
        return Hashes.ofText(Arrays.hashCode(bytes));
    }

    @PySlot("__iter__")
    Object iter() {
        return new PyBytesIterator(this);
    }

    @PySlot("__getitem__")
    Object item(Interp in, Object key) {
        if (key instanceof PySlice slice) {
            PySlice.Range r = slice.range(in, bytes.length);
            if (r.count() == bytes.length && r.step() == 1 && type() == TYPE) {
                return this;
            }
            return new PyBytes(cut(bytes, r));
        }
        return (long) (bytes[position(in, key, bytes.length, "byte", "index")] & 0xff);
    }

    static byte[] cut(byte[] bytes, PySlice.Range r) {
        if (r.step() == 1) {
            return Arrays.copyOfRange(bytes, r.start(), r.start() + r.count());
        }
        byte[] part = new byte[r.count()];
        for (int i = 0; i < part.length; i++) {
            part[i] = bytes[r.at(i)];
        }
        return part;
    }

    /// The place that an int key names.
    static int position(Interp in, Object key, int length, String kind, String what) {
        if (Numbers.integer(key) == null && !isIndex(key)) {
            throw Errors.type(
                    kind + " indices must be integers or slices, not " + PyClass.of(key).name());
        }
        long i = PySlice.index(in, key);
        i += i < 0 ? length : 0;
        if (i < 0 || i >= length) {
            throw Errors.index(what + " out of range");
        }
        return (int) i;
    }

    @PyMethod("__getnewargs__")
    Object newArguments() {
        return new PyTuple(new PyBytes(bytes));
    }

    @PyMethod("__bytes__")
    Object itself() {
        return type() == TYPE ? this : new PyBytes(bytes);
    }

    @PyMethod("__sizeof__")
    long sizeInBytes() {
        return 33 + bytes.length;
    }
}
