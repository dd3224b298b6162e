package dev.pytool.interpreter.modules;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `weakref.proxy` of an object that can be called.
@PyType(
        value = "CallableProxyType",
        module = "weakref",
        home = "_weakref",
        base = PyWeakProxy.class,
        subclassable = false)
public final class PyWeakCallableProxy extends PyWeakProxy {
    public static final PyClass TYPE = PyClass.builtin(new PyWeakCallableProxyTable());

    PyWeakCallableProxy(PyWeakReference reference) {
        super(TYPE, reference);
    }

    @PySlot("__call__")
    Object call(Interp in, Object[] values, String[] names) {
        return in.call(target(), values, names);
    }
}
