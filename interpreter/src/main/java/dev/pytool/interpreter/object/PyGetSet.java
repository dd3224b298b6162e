package dev.pytool.interpreter.object;

import dev.pytool.interpreter.types.PyNone;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// A computed attribute of a builtin type.
@PyType(value = "getset_descriptor", home = "-", subclassable = false)
final class PyGetSet extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyGetSetTable());

    private final Slots table;
    private final int id;
    private final PyClass owner;
    private final String name;
    private final boolean writable;

    PyGetSet(Slots table, int id, PyClass owner, String name, boolean writable) {
        super(TYPE);
        this.table = table;
        this.id = id;
        this.owner = owner;
        this.name = name;
        this.writable = writable;
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

    @PySlot("__get__")
    Object read(Interp in, Object instance, Object type) {
        if (instance == null || instance == PyNone.NONE && type != PyNone.TYPE) {
            return this;
        }
        check(instance);
        Object value = table.read(in, id, instance);
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
        check(instance);
        if (!writable) {
            throw Errors.attribute(
                    instance,
                    name,
                    "attribute '" + name + "' of '" + owner.name() + "' objects is not writable");
        }
        table.write(in, name, instance, value);
    }

    @PySlot("__delete__")
    void delete(Interp in, Object instance) {
        write(in, instance, null);
    }

    boolean isWritable() {
        return writable;
    }

    private void check(Object instance) {
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
    }

    @PySlot("__repr__")
    String repr() {
        return "<attribute '" + name + "' of '" + owner.name() + "' objects>";
    }
}
