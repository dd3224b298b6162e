package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `staticmethod`.
@PyType(value = "staticmethod", instanceDict = true)
public final class PyStaticMethod extends FunctionWrapper {
    public static final PyClass TYPE = PyClass.builtin(new PyStaticMethodTable());

    public PyStaticMethod(Object function) {
        super(TYPE, "staticmethod", function);
    }

    private PyStaticMethod(PyClass type) {
        super(type, "staticmethod", PyNone.NONE);
    }

    @PySlot("__new__")
    static Object create(PyClass cls, Object[] a, String[] kw) {
        return new PyStaticMethod(cls);
    }

    @PySlot("__get__")
    Object bind(Object instance, Object owner) {
        return function();
    }

    @PySlot("__call__")
    Object call(Interp in, Object[] a, String[] kw) {
        return in.call(function(), a, kw);
    }
}
