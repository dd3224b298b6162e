package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.interpreter.protocol.Numbers;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

import java.util.Arrays;

/// `bytearray`: the core; searching and case methods are not built.
@PyType("bytearray")
public final class PyByteArray extends PyObject implements BufferLike {
    public static final PyClass TYPE = PyClass.builtin(new PyByteArrayTable());
    private static final Object NO = PyNotImplemented.NOT_IMPLEMENTED;

    private byte[] bytes = new byte[0];

    private PyByteArray(PyClass type) {
        super(type);
    }

    private static PyByteArray of(byte[] bytes) {
        PyByteArray made = new PyByteArray(TYPE);
        made.bytes = bytes;
        return made;
    }

    @Override
    public byte[] toBytes() {
        return bytes.clone();
    }

    @PySlot("__new__")
    static Object create(PyClass cls, Object[] a, String[] kw) {
        return new PyByteArray(cls);
    }

    @PySlot("__init__($self, source=<absent>, encoding=<absent>, errors=<absent>)")
    void init(Interp in, Object source, Object encoding, Object errors) {
        bytes = PyBytes.construct(in, source, encoding, errors).clone();
    }

    @PySlot("__len__")
    long length() {
        return bytes.length;
    }

    @PySlot("__iter__")
    Object iter() {
        return new PySequenceIterator(this);
    }

    @PySlot("__getitem__")
    Object item(Interp in, Object key) {
        Object value = new PyBytes(bytes).item(in, key);
        return value instanceof PyBytes b ? of(b.bytes()) : value;
    }

    @PySlot("__setitem__")
    void store(Interp in, Object key, Object value) {
        if (key instanceof PySlice) {
            PyList list = new PyList(Iteration.list(in, this));
            list.store(in, key, new PyBytes(PyBytes.bytesOf(in, value)));
            bytes = PyBytes.bytesOf(in, list);
            return;
        }
        long i = PySlice.index(in, key);
        i += i < 0 ? bytes.length : 0;
        if (i < 0 || i >= bytes.length) {
            throw Errors.index("bytearray index out of range");
        }
        bytes[(int) i] = (byte) PyBytes.one(in, value);
    }

    @PySlot("__delitem__")
    void delete(Interp in, Object key) {
        PyList list = new PyList(Iteration.list(in, this));
        list.delete(in, key);
        bytes = PyBytes.bytesOf(in, list);
    }

    @PyMethod("append($self, item, /)")
    void append(Interp in, Object item) {
        int value = PyBytes.one(in, item);
        bytes = Arrays.copyOf(bytes, bytes.length + 1);
        bytes[bytes.length - 1] = (byte) value;
    }

    @PyMethod("extend($self, iterable_of_ints, /)")
    void extend(Interp in, Object iterable) {
        bytes =
                ((PyBytes) new PyBytes(bytes).add(in, new PyBytes(PyBytes.bytesOf(in, iterable))))
                        .bytes();
    }

    /// The first position of a byte or of bytes, or -1.
    @PyMethod("find($self, sub, start=None, end=None, /)")
    long find(Interp in, Object sub, Object start, Object end) {
        byte[] part =
                Numbers.integer(sub) == null
                        ? PyBytes.bytesOf(in, sub)
                        : new byte[] {(byte) PyBytes.one(in, sub)};
        String all = new PyBytes(bytes).latin1();
        return StrSearch.find(
                all,
                new PyBytes(part).latin1(),
                StrSearch.bound(in, start, bytes.length, 0),
                StrSearch.bound(in, end, bytes.length, bytes.length));
    }

    @PyMethod
    void clear() {
        bytes = new byte[0];
    }

    @PyMethod
    Object copy() {
        return of(bytes.clone());
    }

    @PyMethod("translate($self, table, /, delete=<absent>)")
    Object translate(Interp in, Object table, Object deleted) {
        return of(PyBytes.translated(in, bytes, table, deleted));
    }

    @PyMethod("decode($self, /, encoding=<absent>, errors=<absent>)")
    Object decode(Interp in, Object encoding, Object errors) {
        return Codecs.decode(in, this, encoding, errors);
    }

    @PySlot("__add__")
    Object add(Interp in, Object other) {
        Object all = new PyBytes(bytes).add(in, other);
        return all instanceof PyBytes b ? of(b.bytes()) : all;
    }

    @PySlot("__iadd__")
    Object iadd(Interp in, Object other) {
        extend(in, other);
        return this;
    }

    @PySlot({"__mul__", "__rmul__"})
    Object mul(Interp in, Object count) {
        Object all = new PyBytes(bytes).mul(in, count);
        return all instanceof PyBytes b ? of(b.bytes()) : all;
    }

    @PySlot("__eq__")
    Object eq(Object other) {
        return other instanceof PyBytes || other instanceof BufferLike
                ? new PyBytes(bytes).eq(other)
                : NO;
    }

    @PySlot("__lt__")
    Object lt(Object other) {
        return new PyBytes(bytes).lt(other);
    }

    @PySlot("__repr__")
    Object repr() {
        return Text.of(type().name() + "(" + PyBytes.repr(bytes) + ")");
    }
}
