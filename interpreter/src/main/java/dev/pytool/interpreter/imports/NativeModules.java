package dev.pytool.interpreter.imports;

import dev.pytool.interpreter.modules.NativeIndex;
import dev.pytool.interpreter.object.FunctionTable;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.ModuleMembers;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.types.PyModuleObject;
import dev.pytool.interpreter.types.PyNone;

/// Makes module objects of native modules.
public final class NativeModules {
    private NativeModules() {}

    public static PyModuleObject make(Interp in, String name, FunctionTable table) {
        PyModuleObject module = new PyModuleObject(name);
        module.hold(table.state());
        in.machine().modules().put(name, module);
        if (!table.doc().isEmpty()) {
            module.put("__doc__", table.doc());
        }
        module.put("__package__", "");
        module.put("__spec__", ModuleSpec.of(name, PyNone.NONE, "built-in", null));
        for (PyClass type : NativeIndex.types(name)) {
            module.put(type.shortName().intern(), type);
        }
        table.fill(new ModuleMembers(in, module, table));
        for (String part : NativeIndex.parts(name)) {
            FunctionTable more = NativeIndex.table(in, part).orElseThrow();
            more.fill(new ModuleMembers(in, module, more));
        }
        return module;
    }

    /// The Java object behind a native module, imported where it is not yet.
    public static <T> T state(Interp in, String name, Class<T> type) {
        return type.cast(((PyModuleObject) in.machine().imports().importModule(in, name)).state());
    }
}
