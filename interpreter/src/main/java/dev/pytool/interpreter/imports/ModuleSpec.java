package dev.pytool.interpreter.imports;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Display;
import dev.pytool.interpreter.types.PyDict;
import dev.pytool.interpreter.types.PyList;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `importlib.machinery.ModuleSpec`, as natively imported modules carry it.
@PyType(value = "ModuleSpec", module = "_frozen_importlib", home = "-", instanceDict = true)
public final class ModuleSpec extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new ModuleSpecTable());

    private ModuleSpec(PyClass type) {
        super(type);
    }

    /// @param locations the `__path__` of a package, or `null`
    static ModuleSpec of(String name, Object loader, Object origin, Object locations) {
        ModuleSpec spec = new ModuleSpec(TYPE);
        spec.init(Text.of(name), loader, origin, PyNone.NONE, PyNone.NONE);
        spec.attributes()
                .put("submodule_search_locations", locations == null ? PyNone.NONE : locations);
        spec.attributes()
                .put(
                        "has_location",
                        locations != null || origin != PyNone.NONE && !"built-in".equals(origin));
        return spec;
    }

    @PySlot("__new__")
    static Object create(PyClass cls, Object[] a, String[] kw) {
        return new ModuleSpec(cls);
    }

    @PySlot("__init__($self, name, loader, *, origin=None, loader_state=None, is_package=None)")
    void init(Object name, Object loader, Object origin, Object state, Object isPackage) {
        PyDict d = attributes();
        d.put("name", name);
        d.put("loader", loader);
        d.put("origin", origin);
        d.put("loader_state", state);
        d.put(
                "submodule_search_locations",
                isPackage == (Object) Boolean.TRUE ? new PyList() : PyNone.NONE);
        d.put("has_location", false);
        d.put("cached", PyNone.NONE);
        d.put("_initializing", false);
    }

    @PyGetter("parent")
    Object parent() {
        String name = Text.java(attributes().get("name"));
        if (attributes().get("submodule_search_locations") != PyNone.NONE) {
            return Text.of(name);
        }
        int dot = name.lastIndexOf('.');
        return Text.of(dot < 0 ? "" : name.substring(0, dot));
    }

    @PySlot("__repr__")
    Object repr(Interp in) {
        PyDict d = attributes();
        String origin =
                d.get("origin") == PyNone.NONE
                        ? ""
                        : ", origin=" + Display.reprText(in, d.get("origin"));
        return Text.of(
                "ModuleSpec(name="
                        + Display.reprText(in, d.get("name"))
                        + ", loader="
                        + Display.reprText(in, d.get("loader"))
                        + origin
                        + ")");
    }
}
