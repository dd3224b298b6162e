package dev.pytool.interpreter.eval;

import dev.pytool.interpreter.object.ExceptionTypes;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyException;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// What `anext(iterator, default)` answers: awaits the next value; the default stands for the end.
@PyType(value = "anext_awaitable", home = "-", subclassable = false)
public final class PyNextOrDefault extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyNextOrDefaultTable());

    private final Object awaitable;
    private final Object otherwise;
    private Object iterator;

    /// @param awaitable what `__anext__` answered
    public PyNextOrDefault(Object awaitable, Object otherwise) {
        super(TYPE);
        this.awaitable = awaitable;
        this.otherwise = otherwise;
    }

    @PySlot({"__await__", "__iter__"})
    Object self() {
        return this;
    }

    @PySlot("__next__")
    Object next(Interp in) {
        return advance(in, PyNone.NONE);
    }

    private Object advance(Interp in, Object value) {
        try {
            return SuspensionSteps.send(in, source(in), value);
        } catch (PyException e) {
            return end(in, e);
        }
    }

    private Object source(Interp in) {
        if (iterator == null) {
            iterator = SuspensionSteps.awaitable(in, awaitable, 0);
        }
        return iterator;
    }

    private Object end(Interp in, PyException e) {
        if (!e.is(ExceptionTypes.STOP_ASYNC_ITERATION)) {
            throw e;
        }
        in.stopWith(otherwise);
        return null;
    }

    @PyMethod("send($self, arg, /)")
    Object send(Interp in, Object value) {
        return Generators.orStop(in, advance(in, value));
    }

    @PyMethod("throw($self, typ, val=<absent>, tb=<absent>, /)")
    Object raise(Interp in, Object type, Object value, Object traceback) {
        try {
            PyException e = Generators.exception(in, type, value, traceback);
            return in.callMethod(source(in), "throw", e.value());
        } catch (PyException e) {
            return Generators.orStop(in, end(in, e));
        }
    }

    @PyMethod
    Object close(Interp in) {
        return in.callMethod(source(in), "close");
    }
}
