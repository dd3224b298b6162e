package dev.pytool.interpreter.modules;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyException;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.types.PyBaseException;
import dev.pytool.interpreter.types.PyDict;
import dev.pytool.interpreter.types.PyTuple;

/// Exception classes that a native module brings along (`struct.error`, `zlib.error`, ...).
public final class ModuleException {
    private ModuleException() {}

    /// A new class.
    public static PyClass make(Interp in, String module, String name, PyClass... bases) {
        PyDict namespace = new PyDict();
        namespace.put("__module__", module);
        return (PyClass) in.call(PyClass.TYPE, name, new PyTuple((Object[]) bases), namespace);
    }

    /// An exception of such a class, to be thrown.
    public static PyException of(Interp in, PyClass type, String message) {
        return new PyException((PyBaseException) in.call(type, Text.of(message)));
    }
}
