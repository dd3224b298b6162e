package dev.pytool.interpreter.modules.functools;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `functools.Placeholder`: keeps a positional argument of a partial free.
@PyType(value = "_PlaceholderType", module = "functools", home = "_functools", subclassable = false)
public final class PyPlaceholder extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyPlaceholderTable());
    static final PyPlaceholder PLACEHOLDER = new PyPlaceholder();

    private PyPlaceholder() {
        super(TYPE);
    }

    @PySlot("__new__")
    static Object create(PyClass cls, Object[] a, String[] kw) {
        if (a.length > 0) {
            throw Errors.type("_PlaceholderType takes no arguments");
        }
        return PLACEHOLDER;
    }

    @PySlot("__repr__")
    Object repr() {
        return "Placeholder";
    }

    @PyMethod("__reduce__")
    Object reduce() {
        return "Placeholder";
    }
}
