package dev.pytool.interpreter.object;

import dev.pytool.interpreter.types.PyDict;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// The `__dict__` and `__weakref__` descriptors of classes whose instances have them.
@PyType(value = "getset_descriptor", home = "-", subclassable = false)
public final class PyInstanceDict extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyInstanceDictTable());

    private final PyClass owner;
    private final String name;

    PyInstanceDict(PyClass owner, String name) {
        super(TYPE);
        this.owner = owner;
        this.name = name;
    }

    @PyGetter("__name__")
    String name() {
        return name;
    }

    @PyGetter("__objclass__")
    Object owner() {
        return owner;
    }

    @PySlot("__get__")
    Object read(Object instance, Object type) {
        if (instance == null || instance == PyNone.NONE) {
            return this;
        }
        return name.equals("__dict__") ? ((PyObject) instance).attributes() : PyNone.NONE;
    }

    @PySlot("__set__")
    void write(Object instance, Object value) {
        if (!name.equals("__dict__")) {
            throw Errors.attribute(
                    instance,
                    name,
                    "attribute '" + name + "' of '" + owner.name() + "' objects is not writable");
        }
        if (!(value instanceof PyDict dict)) {
            throw Errors.type(
                    "__dict__ must be set to a dictionary, not a '"
                            + PyClass.of(value).name()
                            + "'");
        }
        ((PyObject) instance).replaceAttributes(dict);
    }

    @PySlot("__delete__")
    void delete(Object instance) {
        ((PyObject) instance).replaceAttributes(null);
    }

    @PySlot("__repr__")
    String repr() {
        return "<attribute '" + name + "' of '" + owner.name() + "' objects>";
    }
}
