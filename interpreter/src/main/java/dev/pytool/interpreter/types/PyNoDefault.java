package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `typing.NoDefault` and its type.
@PyType(value = "NoDefaultType", module = "typing", home = "-", subclassable = false)
public final class PyNoDefault extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyNoDefaultTable());
    public static final PyNoDefault NO_DEFAULT = new PyNoDefault();

    private PyNoDefault() {
        super(TYPE);
    }

    @PySlot("__new__")
    static Object create(PyClass cls, Object[] a, String[] kw) {
        if (a.length > 0) {
            throw Errors.type("NoDefaultType takes no arguments");
        }
        return NO_DEFAULT;
    }

    @PySlot("__repr__")
    static String repr(Object self) {
        return "typing.NoDefault";
    }

    @PyMethod("__reduce__")
    static Object reduce(Object self) {
        return "NoDefault";
    }
}
