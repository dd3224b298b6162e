package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Identity;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `memoryview` of bytes, read-only; formats, casts and writing are not built.
@PyType(value = "memoryview", subclassable = false)
public final class PyMemoryView extends PyObject implements BufferLike {
    public static final PyClass TYPE = PyClass.builtin(new PyMemoryViewTable());

    private final Object base;
    private final PyBytes bytes;

    private PyMemoryView(Object base, PyBytes bytes) {
        super(TYPE);
        this.base = base;
        this.bytes = bytes;
    }

    @PySlot("__new__($type, object)")
    static Object create(Interp in, PyClass cls, Object object) {
        if (!(object instanceof PyBytes) && !(object instanceof BufferLike)) {
            throw Errors.type(
                    "memoryview: a bytes-like object is required, not '"
                            + PyClass.of(object).name()
                            + "'");
        }
        return new PyMemoryView(object, new PyBytes(PyBytes.bytesOf(in, object)));
    }

    @Override
    public byte[] toBytes() {
        return bytes.bytes().clone();
    }

    @PySlot("__len__")
    long length() {
        return bytes.bytes().length;
    }

    @PySlot("__getitem__")
    Object item(Interp in, Object key) {
        Object value = bytes.item(in, key);
        return value instanceof PyBytes part ? new PyMemoryView(base, part) : value;
    }

    @PyMethod("tobytes($self, /, order='C')")
    Object copy(Object order) {
        return new PyBytes(bytes.bytes());
    }

    @PyMethod
    Object tolist(Interp in) {
        return new PyList(Iteration.list(in, bytes));
    }

    @PyMethod
    void release() {}

    @PyGetter("obj")
    Object base() {
        return base;
    }

    @PyGetter("nbytes")
    long size() {
        return bytes.bytes().length;
    }

    @PyGetter("readonly")
    boolean readOnly() {
        return true;
    }

    @PySlot("__eq__")
    Object eq(Object other) {
        return bytes.eq(other);
    }

    @PySlot("__repr__")
    Object repr() {
        return Text.of("<memory at " + Identity.hex(this) + ">");
    }
}
