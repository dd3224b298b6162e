package dev.pytool.interpreter.modules;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.types.PyDict;
import dev.pytool.interpreter.types.PyList;
import dev.pytool.processor.python.PyConstant;
import dev.pytool.processor.python.PyFunction;
import dev.pytool.processor.python.PyModule;

import java.util.List;

/// Module `_weakref`. Referents die when the JVM's collector says so, which
/// [dev.pytool.interpreter.object.Finalizers] asks where a program lets go of one.
@PyModule("_weakref")
public final class WeakrefModule {
    WeakrefModule(Interp in) {}

    @PyConstant("ref")
    static Object reference() {
        return PyWeakReference.TYPE;
    }

    @PyFunction
    static long getweakrefcount(Object object) {
        return references(object).size();
    }

    private static List<PyWeakReference> references(Object object) {
        return object instanceof PyObject o && o.watch() != null
                ? PyWeakReference.of(o.watch())
                : List.of();
    }

    @PyFunction
    static Object getweakrefs(Object object) {
        return new PyList(references(object).toArray());
    }

    @PyFunction("proxy(object, callback=None, /)")
    static Object proxy(Interp in, Object object, Object callback) {
        PyWeakReference reference =
                (PyWeakReference)
                        PyWeakReference.create(in, PyWeakReference.TYPE, object, callback);
        return PyClass.of(object).lookup("__call__") == null
                ? new PyWeakProxy(PyWeakProxy.TYPE, reference)
                : new PyWeakCallableProxy(reference);
    }

    @PyFunction
    static void _remove_dead_weakref(Interp in, Object dict, Object key) {
        if (dict instanceof PyDict d
                && d.get(in, key) instanceof PyWeakReference r
                && r.target() == null) {
            d.remove(in, key);
        }
    }
}
