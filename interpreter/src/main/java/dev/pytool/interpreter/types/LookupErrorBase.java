package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.ExceptionTypes;
import dev.pytool.interpreter.object.PyClass;

/// Names `LookupError` as a base for annotations.
final class LookupErrorBase {
    static final PyClass TYPE = ExceptionTypes.LOOKUP_ERROR;

    private LookupErrorBase() {}
}
