package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.ExceptionTypes;
import dev.pytool.interpreter.object.PyClass;

/// Names `Exception` as a base for annotations.
final class ExceptionBase {
    static final PyClass TYPE = ExceptionTypes.EXCEPTION;

    private ExceptionBase() {}
}
