package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `classmethod`.
@PyType(value = "classmethod", instanceDict = true)
public final class PyClassMethod extends FunctionWrapper {
    public static final PyClass TYPE = PyClass.builtin(new PyClassMethodTable());

    public PyClassMethod(Object function) {
        super(TYPE, "classmethod", function);
    }

    private PyClassMethod(PyClass type) {
        super(type, "classmethod", PyNone.NONE);
    }

    @PySlot("__new__")
    static Object create(PyClass cls, Object[] a, String[] kw) {
        return new PyClassMethod(cls);
    }

    @PySlot("__get__")
    Object bind(Interp in, Object instance, Object owner) {
        Object cls = owner == null || owner == PyNone.NONE ? PyClass.of(instance) : owner;
        return new PyBoundMethod(function(), cls);
    }
}
