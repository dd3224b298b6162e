package dev.pytool.interpreter.eval;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// The iterator behind `coroutine.__await__()`.
@PyType(value = "coroutine_wrapper", home = "-", subclassable = false)
final class PyCoroutineWrapper extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyCoroutineWrapperTable());

    private final PyCoroutine coroutine;

    PyCoroutineWrapper(PyCoroutine coroutine) {
        super(TYPE);
        this.coroutine = coroutine;
    }

    @PySlot("__iter__")
    Object iter() {
        return this;
    }

    @PySlot("__next__")
    Object next(Interp in) {
        return coroutine.resume(in, PyNone.NONE);
    }

    @PyMethod("send($self, arg, /)")
    Object send(Interp in, Object value) {
        return coroutine.send(in, value);
    }

    @PyMethod("throw($self, typ, val=<absent>, tb=<absent>, /)")
    Object raise(Interp in, Object type, Object value, Object traceback) {
        return coroutine.raiseInside(in, type, value, traceback);
    }

    @PyMethod
    Object close(Interp in) {
        return coroutine.close(in);
    }
}
