package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.ExceptionTypes;
import dev.pytool.interpreter.object.PyClass;

/// Names `UnicodeError` as a base for annotations.
final class UnicodeErrorBase {
    static final PyClass TYPE = ExceptionTypes.UNICODE_ERROR;

    private UnicodeErrorBase() {}
}
