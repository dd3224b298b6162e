package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `NotImplemented` and its type.
@PyType(value = "NotImplementedType", home = "-", subclassable = false)
public final class PyNotImplemented extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyNotImplementedTable());
    public static final PyNotImplemented NOT_IMPLEMENTED = new PyNotImplemented();

    private PyNotImplemented() {
        super(TYPE);
    }

    @PySlot("__new__")
    static Object create(PyClass cls, Object[] a, String[] kw) {
        if (a.length > 0) {
            throw Errors.type("NotImplementedType takes no arguments");
        }
        return NOT_IMPLEMENTED;
    }

    @PySlot("__repr__")
    static String repr(Object self) {
        return "NotImplemented";
    }

    @PyMethod("__reduce__")
    static Object reduce(Object self) {
        return "NotImplemented";
    }

    @PySlot("__bool__")
    static boolean truth(Object self) {
        throw Errors.type("NotImplemented should not be used in a boolean context");
    }
}
