package dev.pytool.interpreter.eval;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.ExceptionTypes;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyException;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// One step of an asynchronous generator: what `__anext__`, `asend`, `athrow` and `aclose` answer
/// to be awaited.
@PyType(value = "async_generator_asend", home = "-", subclassable = false)
final class PyAsyncStep extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyAsyncStepTable());
    static final int SEND = 0, THROW = 1, CLOSE = 2;

    private final PyAsyncGenerator generator;
    private final int kind;
    private final Object value;
    private final PyException exception;
    private boolean begun;
    private boolean done;

    PyAsyncStep(PyAsyncGenerator generator, int kind, Object value, PyException exception) {
        super(TYPE);
        this.generator = generator;
        this.kind = kind;
        this.value = value;
        this.exception = exception;
    }

    @PySlot({"__await__", "__iter__"})
    Object self() {
        return this;
    }

    @PySlot("__next__")
    Object next(Interp in) {
        return advance(in, PyNone.NONE, null);
    }

    @PyMethod("send($self, arg, /)")
    Object send(Interp in, Object sent) {
        return Generators.orStop(in, advance(in, sent, null));
    }

    @PyMethod("throw($self, typ, val=<absent>, tb=<absent>, /)")
    Object raise(Interp in, Object type, Object with, Object traceback) {
        return Generators.orStop(
                in, advance(in, PyNone.NONE, Generators.exception(in, type, with, traceback)));
    }

    @PyMethod
    void close(Interp in) {
        done = true;
    }

    private Object advance(Interp in, Object sent, PyException thrown) {
        if (done) {
            throw Errors.runtime("cannot reuse already awaited __anext__()/asend()");
        }
        Object first = sent;
        PyException inject = thrown;
        if (!begun) {
            if (generator.busy) {
                done = true;
                throw Errors.runtime(
                        kind == SEND
                                ? "anext(): asynchronous generator is already running"
                                : "aclose(): asynchronous generator is already running");
            }
            begun = true;
            if (generator.closed || kind != SEND && generator.finished) {
                return finished(in);
            }
            if (kind == CLOSE && !generator.started) {
                generator.closed = true;
                generator.finished = true;
                return end(in, PyNone.NONE);
            }
            generator.busy = true;
            first = kind == SEND && sent == PyNone.NONE ? value : sent;
            inject = thrown != null ? thrown : exception;
        }
        return resume(in, first, inject);
    }

    private Object finished(Interp in) {
        done = true;
        if (kind == CLOSE || kind == THROW && exception.is(ExceptionTypes.GENERATOR_EXIT)) {
            return end(in, PyNone.NONE);
        }
        throw Errors.of(ExceptionTypes.STOP_ASYNC_ITERATION);
    }

    private Object resume(Interp in, Object first, PyException inject) {
        Object answer;
        try {
            answer = Generators.resume(in, generator, first, inject);
        } catch (PyException e) {
            leave();
            if (kind == CLOSE
                    && (e.is(ExceptionTypes.GENERATOR_EXIT)
                            || e.is(ExceptionTypes.STOP_ASYNC_ITERATION))) {
                generator.closed = true;
                return end(in, PyNone.NONE);
            }
            throw e;
        }
        if (answer == null) {
            leave();
            generator.closed = true;
            if (kind == CLOSE) {
                return end(in, PyNone.NONE);
            }
            throw Errors.of(ExceptionTypes.STOP_ASYNC_ITERATION);
        }
        if (answer instanceof AsyncValue wrapped) {
            leave();
            if (kind == CLOSE) {
                throw Errors.runtime("async generator ignored GeneratorExit");
            }
            return end(in, wrapped.value);
        }
        return answer;
    }

    private void leave() {
        done = true;
        generator.busy = false;
    }

    private Object end(Interp in, Object result) {
        done = true;
        in.stopWith(result);
        return null;
    }
}
