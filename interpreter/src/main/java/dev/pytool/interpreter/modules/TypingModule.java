package dev.pytool.interpreter.modules;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.types.PyNoDefault;
import dev.pytool.interpreter.types.PyUnion;
import dev.pytool.processor.python.PyConstant;
import dev.pytool.processor.python.PyFunction;
import dev.pytool.processor.python.PyModule;

/// Module `_typing`: what module `typing` needs from the interpreter; its types live in `types`.
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

    @PyConstant("NoDefault")
    static Object noDefault() {
        return PyNoDefault.NO_DEFAULT;
    }
}
