package dev.pytool.interpreter.eval;

import dev.pytool.interpreter.code.Opcode;
import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.ExceptionTypes;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyException;
import dev.pytool.interpreter.protocol.Attributes;
import dev.pytool.interpreter.types.PyBaseException;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.interpreter.types.PyTuple;

/// Resuming, closing and inspecting generators.
final class Generators {
    private Generators() {}

    static Object resume(Interp in, PyGenerator g, Object value, PyException exception) {
        if (g.running) {
            throw Errors.value(g.kind() + " already executing");
        }
        if (g.finished) {
            if (exception != null) {
                throw exception;
            }
            if (g instanceof PyCoroutine) {
                throw Errors.runtime("cannot reuse already awaited coroutine");
            }
            in.stopWith(PyNone.NONE);
            return null;
        }
        if (!g.started && exception == null && value != PyNone.NONE) {
            throw Errors.type("can't send non-None value to a just-started " + g.kind());
        }
        PyException inject = exception;
        if (exception != null && g.started) {
            try {
                Object through = throwToDelegate(in, g, exception);
                if (through != null) {
                    return through;
                }
            } catch (PyException e) {
                inject = e;
            }
        }
        PyFrame frame = g.frame;
        if (inject != null) {
            frame.injected = inject;
            if (g.started) {
                frame.slots[frame.top++] = PyNone.NONE;
            }
        } else if (g.started) {
            frame.slots[frame.top++] = value;
        }
        return step(in, g);
    }

    private static Object step(Interp in, PyGenerator g) {
        PyBaseException before = in.handled();
        if (g.handled != null) {
            in.handle(g.handled);
        }
        g.running = true;
        if (!g.started && g.watch() != null) {
            in.machine().finalizers().forget(g);
        }
        g.started = true;
        try {
            Object answer = Evaluator.run(in, g.frame);
            if (!g.frame.finished) {
                if (g.watch() == null
                        && g.frame.code.data().handlers().find(g.frame.pc) >= 0
                        && g.type() == PyGenerator.TYPE) {
                    g.closeAtEnd(in);
                }
                return answer;
            }
            if (g.watch() != null) {
                in.machine().finalizers().forget(g);
            }
            g.finished = true;
            in.stopWith(answer);
            return null;
        } catch (PyException e) {
            g.finished = true;
            throw translated(g, e);
        } finally {
            g.running = false;
            g.handled = in.handled() == before ? null : in.handled();
            in.handle(before);
        }
    }

    /// StopIteration may not leave a generator (PEP 479).
    private static PyException translated(PyGenerator g, PyException e) {
        String what = null;
        if (e.is(ExceptionTypes.STOP_ITERATION)) {
            what = g.kind() + " raised StopIteration";
        } else if (g instanceof PyAsyncGenerator && e.is(ExceptionTypes.STOP_ASYNC_ITERATION)) {
            what = "async generator raised StopAsyncIteration";
        }
        if (what == null) {
            return e;
        }
        PyException runtime = Errors.runtime(what);
        runtime.value().setCause(e.value());
        runtime.value().setContext(e.value());
        return runtime;
    }

    /// What the generator delegates to, or None.
    static Object delegate(PyGenerator g) {
        if (!g.started || g.finished || g.running) {
            return PyNone.NONE;
        }
        int word = g.frame.code.code()[g.frame.pc];
        boolean delegating = Opcode.of(word) == Opcode.YIELD_VALUE && Opcode.argument(word) == 1;
        return delegating ? g.frame.slots[g.frame.top - 1] : PyNone.NONE;
    }

    /// The value the delegate yields in answer to an exception; `null` where there is no delegate
    /// that takes it. An exception it raises is to be raised in the generator.
    private static Object throwToDelegate(Interp in, PyGenerator g, PyException exception) {
        Object delegate = delegate(g);
        if (delegate == PyNone.NONE) {
            return null;
        }
        g.running = true;
        try {
            if (exception.is(ExceptionTypes.GENERATOR_EXIT)) {
                Object close = Attributes.readOrNull(in, delegate, "close");
                if (close != null) {
                    in.call(close);
                }
                return null;
            }
            if (delegate instanceof PyGenerator inner) {
                Object value = inner.raise(in, exception);
                if (value == null) {
                    throw Errors.stopIteration(in.takeStopValue());
                }
                return value;
            }
            Object method = Attributes.readOrNull(in, delegate, "throw");
            return method == null ? null : in.call(method, exception.value());
        } finally {
            g.running = false;
        }
    }

    static Object orStop(Interp in, Object value) {
        if (value == null) {
            throw Errors.stopIteration(in.takeStopValue());
        }
        return value;
    }

    /// The exception that `throw` is asked for.
    static PyException exception(Interp in, Object type, Object value, Object traceback) {
        PyBaseException e;
        if (type instanceof PyBaseException given) {
            if (value != null && value != PyNone.NONE) {
                throw Errors.type("instance exception may not have a separate value");
            }
            e = given;
        } else if (type instanceof PyClass c && c.isSubclassOf(PyBaseException.TYPE)) {
            Object made =
                    value instanceof PyBaseException v && v.type().isSubclassOf(c)
                            ? value
                            : value == null || value == PyNone.NONE
                                    ? in.call(c)
                                    : value instanceof PyTuple t
                                            ? in.call(c, t.items())
                                            : in.call(c, value);
            e = (PyBaseException) made;
        } else {
            throw Errors.type(
                    "exceptions must be classes or instances deriving from BaseException, not "
                            + PyClass.of(type).name());
        }
        if (traceback instanceof PyTraceback t) {
            e.traceTo(t);
        }
        return new PyException(e);
    }

    static Object close(Interp in, PyGenerator g) {
        if (g.finished) {
            return PyNone.NONE;
        }
        if (!g.started) {
            if (g.watch() != null) {
                in.machine().finalizers().forget(g);
            }
            g.finished = true;
            g.frame.finished = true;
            return PyNone.NONE;
        }
        try {
            Object yielded = resume(in, g, PyNone.NONE, Errors.of(ExceptionTypes.GENERATOR_EXIT));
            if (yielded != null) {
                throw Errors.runtime(g.kind() + " ignored GeneratorExit");
            }
            return in.takeStopValue();
        } catch (PyException e) {
            if (e.is(ExceptionTypes.GENERATOR_EXIT) || e.is(ExceptionTypes.STOP_ITERATION)) {
                return PyNone.NONE;
            }
            throw e;
        }
    }
}
