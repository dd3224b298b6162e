package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `None` and its type.
@PyType(value = "NoneType", home = "-", subclassable = false)
public final class PyNone extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyNoneTable());
    public static final PyNone NONE = new PyNone();

    private PyNone() {
        super(TYPE);
    }

    @PySlot("__new__")
    static Object create(PyClass cls, Object[] a, String[] kw) {
        if (a.length > 0) {
            throw Errors.type("NoneType takes no arguments");
        }
        return NONE;
    }

    @PySlot("__repr__")
    static String repr(Object self) {
        return "None";
    }

    @PyMethod("__reduce__")
    static Object reduce(Object self) {
        return "None";
    }

    @PySlot("__bool__")
    static boolean truth(Object self) {
        return false;
    }

    @PySlot("__hash__")
    static long hash(Object self) {
        return 0xfca86420L;
    }

    @PySlot("__or__")
    static Object or(dev.pytool.interpreter.object.Interp in, Object self, Object other) {
        return other instanceof PyClass
                        || other instanceof PyUnion
                        || other instanceof PyGenericAlias
                ? PyUnion.of(in, self, other)
                : PyNotImplemented.NOT_IMPLEMENTED;
    }
}
