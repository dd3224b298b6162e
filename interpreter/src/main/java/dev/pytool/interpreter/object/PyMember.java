package dev.pytool.interpreter.object;

import dev.pytool.interpreter.types.PyNone;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// The descriptor of one name in a class's `__slots__`.
@PyType(value = "member_descriptor", home = "-", subclassable = false)
final class PyMember extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyMemberTable());

    private final PyClass owner;
    private final String name;
    private final int index;

    PyMember(PyClass owner, String name, int index) {
        super(TYPE);
        this.owner = owner;
        this.name = name;
        this.index = index;
    }

    @PyGetter("__name__")
    String name() {
        return name;
    }

    @PyGetter("__qualname__")
    String qualifiedName() {
        return owner.name() + "." + name;
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
    Object read(Object instance, Object type) {
        if (instance == null || instance == PyNone.NONE) {
            return this;
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
    void write(Object instance, Object value) {
        storage(instance)[index] = value;
    }

    @PySlot("__delete__")
    void delete(Object instance) {
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
