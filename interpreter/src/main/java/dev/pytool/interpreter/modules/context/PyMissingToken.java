package dev.pytool.interpreter.modules.context;

import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `Token.MISSING`: stands for the earlier value of a variable that had none.
@PyType(value = "Token.MISSING", module = "_contextvars", home = "-", subclassable = false)
final class PyMissingToken extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyMissingTokenTable());
    static final PyMissingToken MISSING = new PyMissingToken();

    private PyMissingToken() {
        super(TYPE);
    }

    @PySlot("__repr__")
    Object repr() {
        return "<Token.MISSING>";
    }
}
