package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Args;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.protocol.Attributes;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PyType;

/// `typing.Generic`: the rules are functions of module `typing`.
@PyType(value = "Generic", module = "typing", home = "_typing", sharesLayout = true)
public final class PyGeneric extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyGenericTable());

    private PyGeneric() {
        super(TYPE);
    }

    @PyMethod(value = "__class_getitem__", kind = PyMethod.Kind.CLASS)
    static Object item(Interp in, PyClass cls, Object[] a, String[] kw) {
        return call(in, "_generic_class_getitem", cls, a, kw);
    }

    @PyMethod(value = "__init_subclass__", kind = PyMethod.Kind.CLASS)
    static Object initSubclass(Interp in, PyClass cls, Object[] a, String[] kw) {
        return call(in, "_generic_init_subclass", cls, a, kw);
    }

    private static Object call(Interp in, String function, PyClass cls, Object[] a, String[] kw) {
        Object[] all = new Object[a.length + 1];
        all[0] = cls;
        System.arraycopy(a, 0, all, 1, a.length);
        Object typing = in.machine().imports().importModule(in, "typing");
        return in.call(
                Attributes.read(in, typing, function), all, kw.length == 0 ? Args.NO_NAMES : kw);
    }
}
