package dev.pytool.interpreter.eval;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyException;
import dev.pytool.interpreter.types.PyNone;

/// Resuming, closing and inspecting generators.
final class Generators {
    private Generators() {}

    static Object resume(Interp in, PyGenerator generator, Object value, PyException exception) {
        throw Errors.notImplemented("the evaluator is being written");
    }

    static Object orStop(Interp in, Object value) {
        if (value == null) {
            throw Errors.stopIteration(in.takeStopValue());
        }
        return value;
    }

    static PyException exception(Interp in, Object type, Object value, Object traceback) {
        throw Errors.notImplemented("the evaluator is being written");
    }

    static Object close(Interp in, PyGenerator generator) {
        throw Errors.notImplemented("the evaluator is being written");
    }

    static Object delegate(PyGenerator generator) {
        return PyNone.NONE;
    }
}
