package dev.pytool.interpreter.object;

import dev.pytool.interpreter.types.PyBaseException;

/// A Python exception on its way up the Java stack. Carries no Java stack trace; the Python one is
/// in the value.
public final class PyException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient PyBaseException value;

    public PyException(PyBaseException value) {
        super(null, null, false, false);
        this.value = value;
    }

    public PyBaseException value() {
        return value;
    }

    /// Whether the exception is an instance of the class.
    public boolean is(PyClass type) {
        return value.type().isSubclassOf(type);
    }

    @Override
    public String getMessage() {
        return value.type().name() + java.util.Arrays.toString(value.arguments());
    }
}
