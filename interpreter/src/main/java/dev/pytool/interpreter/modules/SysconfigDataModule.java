package dev.pytool.interpreter.modules;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.types.PyDict;
import dev.pytool.processor.python.PyConstant;
import dev.pytool.processor.python.PyModule;

/// Module `_sysconfigdata__linux_x86_64-linux-gnu`: the variables of CPython's makefile, as far as
/// they mean something where nothing was built by one.
@PyModule("_sysconfigdata__linux_x86_64-linux-gnu")
public final class SysconfigDataModule {
    private static final String ZONES =
            "/usr/share/zoneinfo:/usr/lib/zoneinfo:/usr/share/lib/zoneinfo:/etc/zoneinfo";

    SysconfigDataModule(Interp in) {}

    @PyConstant("build_time_vars")
    static Object variables() {
        PyDict variables = new PyDict();
        variables.put("TZPATH", Text.of(ZONES));
        variables.put("VERSION", "3.14");
        variables.put("MULTIARCH", "x86_64-linux-gnu");
        variables.put("SOABI", "cpython-314-x86_64-linux-gnu");
        variables.put("EXT_SUFFIX", ".cpython-314-x86_64-linux-gnu.so");
        variables.put("Py_DEBUG", 0L);
        variables.put("Py_GIL_DISABLED", 0L);
        variables.put("Py_ENABLE_SHARED", 0L);
        return variables;
    }
}
