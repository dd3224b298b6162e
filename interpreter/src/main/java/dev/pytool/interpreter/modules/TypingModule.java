package dev.pytool.interpreter.modules;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.types.PyUnion;
import dev.pytool.processor.python.PyConstant;
import dev.pytool.processor.python.PyFunction;
import dev.pytool.processor.python.PyModule;

/// Module `_typing`. Type variables of PEP 695 are not built: using one says so.
@PyModule("_typing")
public final class TypingModule {
    TypingModule(Interp in) {}

    @PyConstant("Union")
    static Object union() {
        return PyUnion.TYPE;
    }

    @PyFunction
    static Object _idfunc(Object value) {
        return value;
    }

    @PyFunction
    static Object _typevar(Object name) {
        throw Errors.notImplemented("type parameters are not built");
    }
}
