package dev.pytool.interpreter.eval;

import dev.pytool.interpreter.code.Opcode;
import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.ExceptionTypes;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyException;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.interpreter.types.PyBaseException;
import dev.pytool.interpreter.types.PyNone;

/// Generators, coroutines, `await`, asynchronous iteration.
final class SuspensionSteps {
    private SuspensionSteps() {}

    /// The object that a call of a suspendable function answers.
    static Object make(Interp in, PyFrame frame) {
        PyCode code = frame.code;
        if (code.has(PyCode.COROUTINE)) {
            PyCoroutine made = new PyCoroutine(frame, frame.function);
            made.warnAtEnd(in);
            return made;
        }
        if (code.has(PyCode.ASYNC_GENERATOR)) {
            return new PyAsyncGenerator(frame, frame.function);
        }
        return new PyGenerator(PyGenerator.TYPE, frame, frame.function);
    }

    /// Sends to a delegate: the next value, or `null` at its end with the result left in the
    /// interpreter.
    static Object send(Interp in, Object iterator, Object value) {
        if (iterator instanceof PyGenerator g) {
            return g.resume(in, value);
        }
        try {
            if (value == PyNone.NONE) {
                in.stopWith(PyNone.NONE);
                return Iteration.next(in, iterator);
            }
            return in.callMethod(iterator, "send", value);
        } catch (PyException e) {
            if (e.is(ExceptionTypes.STOP_ITERATION)) {
                in.noteStop(e);
                return null;
            }
            throw e;
        }
    }

    static int step(Interp in, PyFrame frame, Object[] s, int top, int op, int arg) {
        int sp = top;
        switch (op) {
            case Opcode.END_SEND -> {
                s[sp - 2] = s[sp - 1];
                s[--sp] = null;
            }
            case Opcode.CLEANUP_THROW -> {
                PyBaseException e = (PyBaseException) s[--sp];
                s[sp] = null;
                if (!e.type().isSubclassOf(ExceptionTypes.STOP_ITERATION)) {
                    frame.reraised = true;
                    throw new PyException(e);
                }
                Object value = e.field("value");
                s[sp - 1] = value == null ? PyNone.NONE : value;
            }
            case Opcode.GET_YIELD_FROM_ITER -> {
                if (s[sp - 1] instanceof PyCoroutine
                        && !frame.code.has(PyCode.COROUTINE)
                        && !frame.code.has(PyCode.ITERABLE_COROUTINE)) {
                    throw Errors.type(
                            "cannot 'yield from' a coroutine object in a non-coroutine generator");
                }
                s[sp - 1] =
                        s[sp - 1] instanceof PyGenerator
                                ? s[sp - 1]
                                : Iteration.iterator(in, s[sp - 1]);
            }
            case Opcode.GET_AWAITABLE -> s[sp - 1] = awaitable(in, s[sp - 1], arg);
            case Opcode.GET_AITER -> {
                Temporaries.note(frame, s[sp - 1]);
                s[sp - 1] = asynchronousIterator(in, s[sp - 1]);
            }
            case Opcode.GET_ANEXT -> {
                Object method = PyClass.of(s[sp - 1]).lookup("__anext__");
                if (method == null) {
                    throw Errors.type(
                            "'async for' requires an iterator with __anext__ method, got "
                                    + PyClass.of(s[sp - 1]).name());
                }
                Object next = in.callSpecial(method, s[sp - 1]);
                s[sp++] = awaitable(in, next, 3);
            }
            case Opcode.END_ASYNC_FOR -> {
                PyBaseException e = (PyBaseException) s[--sp];
                s[sp] = null;
                if (!e.type().isSubclassOf(ExceptionTypes.STOP_ASYNC_ITERATION)) {
                    frame.reraised = true;
                    throw new PyException(e);
                }
                s[--sp] = null;
            }
            case Opcode.ASYNC_GEN_WRAP -> s[sp - 1] = new AsyncValue(s[sp - 1]);
            default -> throw new IllegalStateException(Opcode.name(op));
        }
        return sp;
    }

    static Object awaitable(Interp in, Object value, int where) {
        if (value instanceof PyCoroutine coroutine) {
            if (Generators.delegate(coroutine) != PyNone.NONE) {
                throw Errors.runtime("coroutine is being awaited already");
            }
            return coroutine;
        }
        if (value instanceof PyGenerator g && g.frame.code.has(PyCode.ITERABLE_COROUTINE)) {
            return g;
        }
        Object method = PyClass.of(value).lookup("__await__");
        if (method == null) {
            String name = PyClass.of(value).name();
            throw Errors.type(
                    where == 1
                            ? "'async with' received an object from __aenter__ that does not implement __await__: "
                                    + name
                            : where == 2
                                    ? "'async with' received an object from __aexit__ that does not implement __await__: "
                                            + name
                                    : where == 3
                                            ? "'async for' received an invalid object from __anext__: "
                                                    + name
                                            : "'" + name + "' object can't be awaited");
        }
        Object iterator = in.callSpecial(method, value);
        if (iterator instanceof PyCoroutine) {
            throw Errors.type("__await__() returned a coroutine");
        }
        if (PyClass.of(iterator).lookup("__next__") == null) {
            throw Errors.type(
                    "__await__() returned non-iterator of type '"
                            + PyClass.of(iterator).name()
                            + "'");
        }
        return iterator;
    }

    private static Object asynchronousIterator(Interp in, Object value) {
        Object method = PyClass.of(value).lookup("__aiter__");
        if (method == null) {
            throw Errors.type(
                    "'async for' requires an object with __aiter__ method, got "
                            + PyClass.of(value).name());
        }
        Object iterator = in.callSpecial(method, value);
        if (PyClass.of(iterator).lookup("__anext__") == null) {
            throw Errors.type(
                    "'async for' received an object from __aiter__ that does not implement __anext__: "
                            + PyClass.of(iterator).name());
        }
        return iterator;
    }
}
