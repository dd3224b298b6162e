package dev.pytool.interpreter.modules;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.types.PyDict;
import dev.pytool.processor.python.PyFunction;
import dev.pytool.processor.python.PyModule;

/// Module `_sysconfig`: what a C compiler settled for CPython.
@PyModule("_sysconfig")
public final class SysconfigModule {
    SysconfigModule(Interp in) {}

    @PyFunction
    static Object config_vars() {
        PyDict variables = new PyDict();
        variables.put("Py_GIL_DISABLED", 0L);
        return variables;
    }
}
