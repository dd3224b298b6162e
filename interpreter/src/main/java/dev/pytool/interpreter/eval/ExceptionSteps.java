package dev.pytool.interpreter.eval;

import dev.pytool.interpreter.code.Opcode;
import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyException;
import dev.pytool.interpreter.types.PyBaseException;
import dev.pytool.interpreter.types.PyBaseExceptionGroup;
import dev.pytool.interpreter.types.PyList;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.interpreter.types.PyTuple;

/// Raising, matching and handling exceptions; leaving `with`.
final class ExceptionSteps {
    private ExceptionSteps() {}

    static int step(Interp in, PyFrame frame, Object[] s, int top, int op, int arg) {
        int sp = top;
        switch (op) {
            case Opcode.PUSH_EXC_INFO -> {
                Object exception = s[sp - 1];
                PyBaseException before = in.handled();
                s[sp - 1] = before == null ? PyNone.NONE : before;
                s[sp++] = exception;
                in.handle((PyBaseException) exception);
            }
            case Opcode.POP_EXCEPT -> {
                Object before = s[--sp];
                s[sp] = null;
                in.handle(before instanceof PyBaseException e ? e : null);
            }
            case Opcode.CHECK_EXC_MATCH -> s[sp - 1] = matches(in, s[sp - 2], s[sp - 1]);
            case Opcode.CHECK_EG_MATCH -> groupMatch(in, s, sp);
            case Opcode.PREP_RERAISE_STAR -> {
                Object list = s[--sp];
                s[sp] = null;
                s[sp - 1] =
                        Groups.combine(in, (PyBaseException) s[sp - 1], ((PyList) list).toArray());
            }
            case Opcode.RERAISE -> {
                PyBaseException e = (PyBaseException) s[sp - 1];
                if (arg > 0 && s[sp - 1 - arg] instanceof Long index) {
                    frame.raisedAt = (int) (long) index;
                }
                frame.reraised = true;
                throw new PyException(e);
            }
            case Opcode.RAISE_VARARGS -> throw raise(in, s, sp, arg);
            case Opcode.WITH_EXCEPT_START -> {
                PyBaseException e = (PyBaseException) s[sp - 1];
                Object traceback = e.traceback() == null ? PyNone.NONE : e.traceback();
                Object self = s[sp - 4];
                s[sp] =
                        self == null
                                ? in.call(s[sp - 5], e.type(), e, traceback)
                                : in.call(s[sp - 5], self, e.type(), e, traceback);
                sp++;
            }
            default -> throw new IllegalStateException(Opcode.name(op));
        }
        return sp;
    }

    private static PyException raise(Interp in, Object[] s, int sp, int count) {
        if (count == 0) {
            PyBaseException handled = in.handled();
            if (handled == null) {
                return Errors.runtime("No active exception to reraise");
            }
            return new PyException(handled);
        }
        PyBaseException e =
                instance(in, s[sp - count], "exceptions must derive from BaseException");
        if (count == 2) {
            Object cause = s[sp - 1];
            e.setCause(
                    cause == PyNone.NONE
                            ? null
                            : instance(
                                    in, cause, "exception causes must derive from BaseException"));
        }
        PyBaseException handled = in.handled();
        if (handled != null && handled != e) {
            for (PyBaseException c = handled; c != null; c = c.context()) {
                if (c.context() == e) {
                    c.setContext(null);
                    break;
                }
            }
            e.setContext(handled);
        }
        return new PyException(e);
    }

    private static PyBaseException instance(Interp in, Object value, String message) {
        if (value instanceof PyBaseException e) {
            return e;
        }
        if (value instanceof PyClass c && c.isSubclassOf(PyBaseException.TYPE)) {
            Object made = in.call(c);
            if (made instanceof PyBaseException e) {
                return e;
            }
            throw Errors.type(
                    "calling "
                            + c.repr()
                            + " should have returned an instance of BaseException, not "
                            + PyClass.of(made).repr());
        }
        throw Errors.type(message);
    }

    private static boolean matches(Interp in, Object exception, Object type) {
        Object[] all = type instanceof PyTuple t ? t.items() : new Object[] {type};
        for (Object one : all) {
            if (!(one instanceof PyClass c) || !c.isSubclassOf(PyBaseException.TYPE)) {
                throw Errors.type(
                        "catching classes that do not inherit from BaseException is not allowed");
            }
        }
        for (Object one : all) {
            if (PyClass.of(exception).isSubclassOf((PyClass) one)) {
                return true;
            }
        }
        return false;
    }

    private static void groupMatch(Interp in, Object[] s, int sp) {
        Object rest = s[sp - 2];
        Object type = s[sp - 1];
        for (Object one : type instanceof PyTuple t ? t.items() : new Object[] {type}) {
            if (one instanceof PyClass c && c.isSubclassOf(PyBaseExceptionGroup.TYPE)) {
                throw Errors.type(
                        "catching ExceptionGroup with except* is not allowed. Use except instead.");
            }
        }
        if (rest == PyNone.NONE) {
            s[sp - 1] = PyNone.NONE;
            return;
        }
        Object match = PyNone.NONE;
        if (rest instanceof PyBaseExceptionGroup group) {
            matches(in, rest, type);
            Object[] pair = ((PyTuple) group.split(in, type)).items();
            match = pair[0];
            rest = pair[1];
        } else if (matches(in, rest, type)) {
            match = in.call(PyBaseExceptionGroup.TYPE, "", new PyTuple(rest));
            rest = PyNone.NONE;
        }
        s[sp - 2] = rest;
        s[sp - 1] = match;
        if (match instanceof PyBaseException e) {
            in.handle(e);
        }
    }
}
