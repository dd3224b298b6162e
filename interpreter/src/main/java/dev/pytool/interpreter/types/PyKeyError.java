package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.protocol.Display;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `KeyError`: its str is the key's repr.
@PyType(value = "KeyError", base = LookupErrorBase.class)
public final class PyKeyError extends PyBaseException {
    public static final PyClass TYPE = PyClass.builtin(new PyKeyErrorTable());

    private PyKeyError(PyClass type) {
        super(type);
    }

    @PySlot("__new__")
    static Object create(PyClass cls, Object[] a, String[] kw) {
        PyKeyError made = new PyKeyError(cls);
        made.setArguments(new PyTuple(a));
        return made;
    }

    @PySlot("__str__")
    Object str(Interp in) {
        return arguments().length == 1
                ? Display.repr(in, arguments()[0])
                : PyBaseException.TYPE.slots().str(in, this);
    }
}
