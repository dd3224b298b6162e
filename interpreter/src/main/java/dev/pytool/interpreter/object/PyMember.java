package dev.pytool.interpreter.object;

import dev.pytool.interpreter.types.PyNone;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// The descriptor of one name in a class's `__slots__`, or of a field of a builtin type, which
/// `native_` then reads and writes.
@PyType(value = "member_descriptor", home = "-", subclassable = false)
final class PyMember extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyMemberTable());

    private final PyClass owner;
    private final String name;
    private final int index;
    private final PyGetSet native_;

    PyMember(PyClass owner, String name, int index) {
        super(TYPE);
        this.owner = owner;
        this.name = name;
        this.index = index;
        native_ = null;
    }

    PyMember(PyGetSet native_, PyClass owner, String name) {
        super(TYPE);
        this.owner = owner;
        this.name = name;
        index = -1;
        this.native_ = native_;
    }

    @PyGetter("__name__")
    String name() {
        return name;
    }

    @PyGetter("__qualname__")
    String qualifiedName() {
        return owner.qualifiedName() + "." + name;
    }

    @PyGetter("__objclass__")
    Object owner() {
        return owner;
    }

    @PyGetter("__doc__")
    Object doc() {
        return PyNone.NONE;
    }

    private Object[] storage(Object instance) {
        if (!PyClass.of(instance).isSubclassOf(owner)) {
            throw Errors.type(
                    "descriptor '"
                            + name
                            + "' for '"
                            + owner.name()
                            + "' objects doesn't apply to a '"
                            + PyClass.of(instance).name()
                            + "' object");
        }
        return ((PyObject) instance).members();
    }

    @PySlot("__get__")
    Object read(Interp in, Object instance, Object type) {
        if (instance == null || instance == PyNone.NONE) {
            return this;
        }
        if (native_ != null) {
            return native_.read(in, instance, type);
        }
        Object value = storage(instance)[index];
        if (value == null) {
            throw Errors.attribute(
                    instance,
                    name,
                    "'" + PyClass.of(instance).name() + "' object has no attribute '" + name + "'");
        }
        return value;
    }

    @PySlot("__set__")
    void write(Interp in, Object instance, Object value) {
        if (native_ != null) {
            if (!native_.isWritable()) {
                throw Errors.attribute(instance, name, "readonly attribute");
            }
            native_.write(in, instance, value);
            return;
        }
        storage(instance)[index] = value;
    }

    @PySlot("__delete__")
    void delete(Interp in, Object instance) {
        if (native_ != null) {
            write(in, instance, null);
            return;
        }
        if (storage(instance)[index] == null) {
            throw Errors.attribute(instance, name, name);
        }
        storage(instance)[index] = null;
    }

    @PySlot("__repr__")
    String repr() {
        return "<member '" + name + "' of '" + owner.name() + "' objects>";
    }
}
