package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.ExceptionTypes;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Numbers;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

import java.util.Arrays;

/// `bytearray`.
@PyType("bytearray")
public final class PyByteArray extends PyAnyBytes {
    public static final PyClass TYPE = PyClass.builtin(new PyByteArrayTable());
    private static final String HELD = "Existing exports of data: object cannot be re-sized";

    private final Exports exports = new Exports();
    private byte[] bytes = new byte[0];
    private int size;

    private PyByteArray(PyClass type) {
        super(type);
    }

    /// A bytearray that owns the array.
    public static PyByteArray of(byte[] bytes) {
        PyByteArray made = new PyByteArray(TYPE);
        made.bytes = bytes;
        made.size = bytes.length;
        return made;
    }

    @Override
    byte[] now() {
        return bytes.length == size ? bytes : Arrays.copyOf(bytes, size);
    }

    @Override
    int size() {
        return size;
    }

    @Override
    PyAnyBytes fresh(byte[] made) {
        return of(made.clone());
    }

    @Override
    public Memory memory() {
        return Memory.of(bytes, size, false);
    }

    @Override
    public Exports exports() {
        return exports;
    }

    /// Gives the object this many bytes, new ones zero, unless someone holds its memory.
    private void resizeTo(int wanted) {
        if (wanted == size) {
            return;
        }
        exports.requireNone(HELD);
        if (wanted > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(wanted, wanted + (wanted >> 3) + 6));
        } else if (wanted < size) {
            Arrays.fill(bytes, wanted, size, (byte) 0);
        }
        size = wanted;
    }

    /// Replaces a run of bytes; an equal length keeps the memory where it is.
    private void splice(int start, int count, byte[] by) {
        int tail = size - start - count;
        if (by.length > count) {
            resizeTo(size + by.length - count);
            System.arraycopy(bytes, start + count, bytes, start + by.length, tail);
        } else if (by.length < count) {
            exports.requireNone(HELD);
            System.arraycopy(bytes, start + count, bytes, start + by.length, tail);
            resizeTo(size + by.length - count);
        }
        System.arraycopy(by, 0, bytes, start, by.length);
    }

    @PySlot("__new__")
    static Object create(PyClass cls, Object[] a, String[] kw) {
        return new PyByteArray(cls);
    }

    @PySlot("__init__($self, source=<absent>, encoding=<absent>, errors=<absent>)")
    void init(Interp in, Object source, Object encoding, Object errors) {
        byte[] made = PyBytes.construct(in, source, encoding, errors, "bytearray");
        splice(0, size, made);
    }

    @PySlot("__repr__")
    Object repr() {
        return type().name() + "(b" + BytesText.literal(now(), true) + ")";
    }

    @PySlot("__iter__")
    Object iter() {
        return new PyByteArrayIterator(this);
    }

    @PySlot("__getitem__")
    Object item(Interp in, Object key) {
        if (key instanceof PySlice slice) {
            return of(PyBytes.cut(bytes, slice.range(in, size)));
        }
        return (long)
                (bytes[PyBytes.position(in, key, size, "bytearray", "bytearray index")] & 0xff);
    }

    @PySlot("__setitem__")
    void store(Interp in, Object key, Object value) {
        if (!(key instanceof PySlice slice)) {
            int at = PyBytes.position(in, key, size, "bytearray", "bytearray index");
            bytes[at] = (byte) PyBytes.one(in, value);
            return;
        }
        byte[] by = assigned(in, value);
        PySlice.Range r = slice.range(in, size);
        if (r.step() == 1) {
            splice(r.start(), r.count(), by);
            return;
        }
        if (by.length != r.count()) {
            if (by.length == 0) {
                delete(in, key);
                return;
            }
            throw Errors.value(
                    "attempt to assign bytes of size "
                            + by.length
                            + " to extended slice of size "
                            + r.count());
        }
        for (int i = 0; i < by.length; i++) {
            bytes[r.at(i)] = by[i];
        }
    }

    private byte[] assigned(Interp in, Object value) {
        if (value == this) {
            return now().clone();
        }
        if (PyBytes.isBuffer(value)) {
            return PyBytes.bytesOf(in, value);
        }
        if (Text.is(value)
                || Numbers.integer(value) != null
                || PyClass.of(value).lookup("__iter__") == null
                        && PyClass.of(value).lookup("__getitem__") == null) {
            throw Errors.type(
                    "can assign only bytes, buffers, or iterables of ints in range(0, 256)");
        }
        return PyBytes.ofIterable(in, value, "byte must be in range(0, 256)");
    }

    @PySlot("__delitem__")
    void delete(Interp in, Object key) {
        if (!(key instanceof PySlice slice)) {
            splice(PyBytes.position(in, key, size, "bytearray", "bytearray index"), 1, new byte[0]);
            return;
        }
        PySlice.Range r = slice.range(in, size);
        if (r.step() == 1) {
            splice(r.start(), r.count(), new byte[0]);
            return;
        }
        boolean[] gone = new boolean[size];
        for (int i = 0; i < r.count(); i++) {
            gone[r.at(i)] = true;
        }
        byte[] kept = new byte[size - r.count()];
        int n = 0;
        for (int i = 0; i < size; i++) {
            if (!gone[i]) {
                kept[n++] = bytes[i];
            }
        }
        splice(0, size, kept);
    }

    @PyMethod("append($self, item, /)")
    void append(Interp in, Object item) {
        byte value = (byte) PyBytes.one(in, item);
        resizeTo(size + 1);
        bytes[size - 1] = value;
    }

    @PyMethod("extend($self, iterable_of_ints, /)")
    void extend(Interp in, Object iterable) {
        byte[] more;
        if (PyBytes.isBuffer(iterable)) {
            more = PyBytes.bytesOf(in, iterable);
        } else if (Text.is(iterable)) {
            throw Errors.type("expected iterable of integers; got: 'str'");
        } else if (PyClass.of(iterable).lookup("__iter__") == null
                && PyClass.of(iterable).lookup("__getitem__") == null) {
            throw Errors.type("can't extend bytearray with " + PyClass.of(iterable).name());
        } else {
            more = PyBytes.ofIterable(in, iterable, "byte must be in range(0, 256)");
        }
        splice(size, 0, more);
    }

    @PyMethod("insert($self, index, item, /)")
    void insert(Interp in, long index, Object item) {
        int value = PyBytes.one(in, item);
        long at = index < 0 ? Math.max(0, index + size) : Math.min(index, size);
        splice((int) at, 0, new byte[] {(byte) value});
    }

    @PyMethod("pop($self, index=-1, /)")
    long pop(long index) {
        if (size == 0) {
            throw Errors.index("pop from empty bytearray");
        }
        long at = index < 0 ? index + size : index;
        if (at < 0 || at >= size) {
            throw Errors.index("pop index out of range");
        }
        long value = bytes[(int) at] & 0xff;
        splice((int) at, 1, new byte[0]);
        return value;
    }

    @PyMethod("remove($self, value, /)")
    void remove(Interp in, Object value) {
        byte[] part = {(byte) PyBytes.one(in, value)};
        int at = BytesSearch.find(bytes, part, 0, size);
        if (at < 0) {
            throw Errors.value("value not found in bytearray");
        }
        splice(at, 1, new byte[0]);
    }

    @PyMethod
    void reverse() {
        for (int i = 0, j = size - 1; i < j; i++, j--) {
            byte b = bytes[i];
            bytes[i] = bytes[j];
            bytes[j] = b;
        }
    }

    @PyMethod("resize($self, size, /)")
    void resize(long wanted) {
        if (wanted < 0) {
            throw Errors.value("bytearray.resize(): new size must be >= 0, got " + wanted);
        }
        resizeTo((int) Math.min(wanted, Integer.MAX_VALUE - 8));
    }

    @PyMethod
    void clear() {
        resizeTo(0);
    }

    @PyMethod
    Object copy() {
        return of(Arrays.copyOf(bytes, size));
    }

    @PySlot("__iadd__")
    Object iadd(Interp in, Object other) {
        if (!PyBytes.isBuffer(other)) {
            throw Errors.type(
                    "can't concat " + PyClass.of(other).name() + " to " + PyClass.of(this).name());
        }
        if (other == this && size > 0) {
            throw Errors.of(ExceptionTypes.BUFFER_ERROR, HELD);
        }
        splice(size, 0, PyBytes.bytesOf(in, other));
        return this;
    }

    @PySlot("__imul__")
    Object imul(Interp in, Object count) {
        if (Numbers.integer(count) == null && !PyBytes.isIndex(count)) {
            return NO;
        }
        splice(0, size, repeated(in, count));
        return this;
    }

    @PyMethod("__alloc__")
    long allocated() {
        return bytes.length + 1;
    }

    @PyMethod("__sizeof__")
    long sizeInBytes() {
        return 57 + bytes.length;
    }

    @PyMethod("__reduce__")
    Object reduce(Interp in) {
        Object state = Reduction.state(in, this);
        String text = new PyBytes(now()).latin1();
        return new PyTuple(type(), new PyTuple(text, "latin-1"), state);
    }

    @PyMethod("__reduce_ex__($self, protocol=0, /)")
    Object reduceEx(Interp in, long protocol) {
        if (protocol < 3) {
            return reduce(in);
        }
        Object state = Reduction.state(in, this);
        return new PyTuple(type(), new PyTuple(new PyBytes(now().clone())), state);
    }
}
