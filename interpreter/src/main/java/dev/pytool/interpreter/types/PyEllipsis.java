package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `Ellipsis` and its type.
@PyType(value = "ellipsis", home = "-", subclassable = false)
public final class PyEllipsis extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyEllipsisTable());
    public static final PyEllipsis ELLIPSIS = new PyEllipsis();

    private PyEllipsis() {
        super(TYPE);
    }

    @PySlot("__new__")
    static Object create(PyClass cls, Object[] a, String[] kw) {
        if (a.length > 0) {
            throw Errors.type("EllipsisType takes no arguments");
        }
        return ELLIPSIS;
    }

    @PySlot("__repr__")
    static String repr(Object self) {
        return "Ellipsis";
    }

    @PyMethod("__reduce__")
    static Object reduce(Object self) {
        return "Ellipsis";
    }
}
