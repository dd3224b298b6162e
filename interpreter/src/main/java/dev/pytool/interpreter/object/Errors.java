package dev.pytool.interpreter.object;

import dev.pytool.interpreter.types.PyBaseException;

/// Makes the exceptions that native code raises: `throw Errors.type("...")`.
public final class Errors {
    public static final PyClass ATTRIBUTE_ERROR = ExceptionTypes.ATTRIBUTE_ERROR;
    public static final PyClass STOP_ITERATION = ExceptionTypes.STOP_ITERATION;

    private Errors() {}

    /// An exception of a class with these arguments; the class's `__init__` runs natively.
    public static PyException of(PyClass type, Object... arguments) {
        return new PyException(PyBaseException.make(type, arguments));
    }

    public static PyException type(String message) {
        return of(ExceptionTypes.TYPE_ERROR, Text.of(message));
    }

    public static PyException value(String message) {
        return of(ExceptionTypes.VALUE_ERROR, Text.of(message));
    }

    public static PyException index(String message) {
        return of(ExceptionTypes.INDEX_ERROR, Text.of(message));
    }

    public static PyException key(Object key) {
        return of(ExceptionTypes.KEY_ERROR, key);
    }

    public static PyException overflow(String message) {
        return of(ExceptionTypes.OVERFLOW_ERROR, Text.of(message));
    }

    public static PyException zeroDivision(String message) {
        return of(ExceptionTypes.ZERO_DIVISION_ERROR, Text.of(message));
    }

    public static PyException runtime(String message) {
        return of(ExceptionTypes.RUNTIME_ERROR, Text.of(message));
    }

    public static PyException system(String message) {
        return of(ExceptionTypes.SYSTEM_ERROR, Text.of(message));
    }

    public static PyException notImplemented(String message) {
        return of(ExceptionTypes.NOT_IMPLEMENTED_ERROR, Text.of(message));
    }

    public static PyException name(String message, String name) {
        PyException e = of(ExceptionTypes.NAME_ERROR, Text.of(message));
        e.value().setField("name", Text.of(name));
        return e;
    }

    public static PyException attribute(Object object, String name, String message) {
        PyException e = of(ExceptionTypes.ATTRIBUTE_ERROR, Text.of(message));
        e.value().setField("name", Text.of(name));
        e.value().setField("obj", object);
        return e;
    }

    public static PyException stopIteration(Object value) {
        return value == dev.pytool.interpreter.types.PyNone.NONE
                ? of(ExceptionTypes.STOP_ITERATION)
                : of(ExceptionTypes.STOP_ITERATION, value);
    }

    /// An OSError whose class follows from the number, as CPython chooses it.
    public static PyException os(int number, String message, Object file) {
        return file == null
                ? of(ExceptionTypes.OS_ERROR, (long) number, message)
                : of(ExceptionTypes.OS_ERROR, (long) number, message, file);
    }

    public static PyException importError(String message, String name) {
        PyException e = of(ExceptionTypes.IMPORT_ERROR, Text.of(message));
        e.value().setField("name", Text.of(name));
        return e;
    }

    public static PyException moduleNotFound(String name) {
        PyException e =
                of(
                        ExceptionTypes.MODULE_NOT_FOUND_ERROR,
                        Text.of("No module named '" + name + "'"));
        e.value().setField("name", Text.of(name));
        return e;
    }
}
