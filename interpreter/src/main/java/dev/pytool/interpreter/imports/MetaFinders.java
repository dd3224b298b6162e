package dev.pytool.interpreter.imports;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyException;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Attributes;
import dev.pytool.interpreter.types.PyModuleObject;
import dev.pytool.interpreter.types.PyNone;

/// The finders that a program puts into `sys.meta_path`.
final class MetaFinders {
    private MetaFinders() {}

    /// The spec a finder answers, or `null`.
    static Object spec(Interp in, Object finder, String name, Object path) {
        Object find = Attributes.readOrNull(in, finder, "find_spec");
        if (find == null) {
            return null;
        }
        Object spec = in.call(find, Text.of(name), path == null ? PyNone.NONE : path, PyNone.NONE);
        return spec == PyNone.NONE ? null : spec;
    }

    static Object load(Interp in, Object spec, String name) {
        Object loader = Attributes.read(in, spec, "loader");
        Object module = PyNone.NONE;
        Object create = Attributes.readOrNull(in, loader, "create_module");
        if (create != null) {
            module = in.call(create, spec);
        }
        if (module == PyNone.NONE) {
            module = new PyModuleObject(name);
        }
        Attributes.write(in, module, "__name__", Text.of(name));
        Attributes.write(in, module, "__spec__", spec);
        Attributes.write(in, module, "__loader__", loader);
        Attributes.write(in, module, "__package__", Attributes.read(in, spec, "parent"));
        Object locations = Attributes.readOrNull(in, spec, "submodule_search_locations");
        if (locations != null && locations != PyNone.NONE) {
            Attributes.write(in, module, "__path__", locations);
        }
        Object origin = Attributes.readOrNull(in, spec, "origin");
        if (origin != null
                && Attributes.readOrNull(in, spec, "has_location") == (Object) Boolean.TRUE) {
            Attributes.write(in, module, "__file__", origin);
        }
        in.machine().modules().put(name, module);
        try {
            in.callMethod(loader, "exec_module", module);
        } catch (PyException e) {
            in.machine().modules().remove(name);
            throw e;
        }
        Object now = in.machine().modules().get(name);
        return now == null ? module : now;
    }
}
