package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyException;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Attributes;
import dev.pytool.interpreter.protocol.Display;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySetter;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

import java.util.Optional;

/// A module.
@PyType(value = "module", home = "-", instanceDict = true)
public final class PyModuleObject extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyModuleObjectTable());

    private Object state;

    public PyModuleObject(PyClass type) {
        super(type);
    }

    public PyModuleObject(String name) {
        super(TYPE);
        PyDict dict = attributes();
        dict.put("__name__", Text.of(name));
        dict.put("__doc__", PyNone.NONE);
        dict.put("__package__", PyNone.NONE);
        dict.put("__loader__", PyNone.NONE);
        dict.put("__spec__", PyNone.NONE);
    }

    /// The Java object behind a native module, or `null`.
    public Object state() {
        return state;
    }

    public void hold(Object native_) {
        state = native_;
    }

    public Object get(String name) {
        return attributes().get(name);
    }

    public void put(String name, Object value) {
        attributes().put(name, value);
    }

    @PySlot("__new__")
    static Object create(PyClass cls, Object[] a, String[] kw) {
        return new PyModuleObject(cls);
    }

    @PySlot("__init__($self, name, doc=None)")
    void init(String name, Object doc) {
        PyDict dict = attributes();
        dict.put("__name__", Text.of(name));
        dict.put("__doc__", doc);
        dict.put("__package__", PyNone.NONE);
        dict.put("__loader__", PyNone.NONE);
        dict.put("__spec__", PyNone.NONE);
    }

    @PySlot("__getattribute__")
    Object read(Interp in, String name) {
        Object own = attributes().get(name);
        if (own != null && type().lookup(name) == null) {
            return own;
        }
        try {
            return Attributes.generic(in, this, name);
        } catch (PyException e) {
            if (!e.is(Errors.ATTRIBUTE_ERROR)) {
                throw e;
            }
            if (state instanceof LateAttributes late) {
                Optional<Object> value = late.late(in, name);
                if (value.isPresent()) {
                    return value.get();
                }
            }
            Object hook = attributes().get("__getattr__");
            if (hook != null) {
                return in.call(hook, Text.of(name));
            }
            throw missing(name);
        }
    }

    private PyException missing(String name) {
        Object own = attributes().get("__name__");
        if (own == null || !Text.is(own)) {
            return Errors.attribute(this, name, "module has no attribute '" + name + "'");
        }
        return Errors.attribute(this, name, "module '" + own + "' has no attribute '" + name + "'");
    }

    /// As `importlib._bootstrap._module_repr` words it.
    @PySlot("__repr__")
    Object repr(Interp in) {
        PyDict own = attributes();
        Object spec = own.get("__spec__");
        Object name = own.get("__name__");
        boolean isSpec = spec != null && spec != PyNone.NONE && in.isTrue(spec);
        if (isSpec) {
            name = Attributes.read(in, spec, "name");
        }
        StringBuilder out = new StringBuilder("<module ");
        out.append(name == null ? "'?'" : Display.reprText(in, name));
        Object origin = isSpec ? Attributes.readOrNull(in, spec, "origin") : null;
        Object file = own.get("__file__");
        Object loader = isSpec ? Attributes.read(in, spec, "loader") : own.get("__loader__");
        if (origin != null && origin != PyNone.NONE) {
            boolean located = in.isTrue(Attributes.read(in, spec, "has_location"));
            out.append(located ? " from " : " (");
            out.append(located ? Display.reprText(in, origin) : Display.strText(in, origin));
            out.append(located ? "" : ")");
        } else if (!isSpec && file != null) {
            out.append(" from ").append(Display.reprText(in, file));
        } else if (loader != null && loader != PyNone.NONE) {
            boolean namespace = PyClass.of(loader).name().equals("NamespaceLoader");
            out.append(" (");
            out.append(
                    namespace
                            ? "namespace) from "
                                    + Display.reprText(
                                            in,
                                            in.call(
                                                    PyList.TYPE,
                                                    Attributes.read(in, loader, "_path")))
                            : Display.reprText(in, loader) + ")");
        }
        return Text.of(out.append(">").toString());
    }

    @PyMethod("__dir__")
    Object dir(Interp in) {
        Object hook = attributes().get("__dir__");
        return hook != null ? in.call(hook) : new PyList(attributes().keyArray());
    }

    @PyGetter("__dict__")
    Object dict() {
        return attributes();
    }

    @PyGetter("__annotations__")
    Object annotations(Interp in) {
        Object own = attributes().get("__annotations__");
        if (own != null) {
            return own;
        }
        Object annotate = attributes().get("__annotate__");
        Object made =
                annotate == null || annotate == PyNone.NONE ? new PyDict() : in.call(annotate, 1L);
        attributes().put("__annotations__", made);
        return made;
    }

    @PySetter("__annotations__")
    void annotations(Object value) {
        if (value == null) {
            attributes().remove("__annotations__");
        } else {
            attributes().put("__annotations__", value);
        }
    }

    @PyGetter("__annotate__")
    Object annotate() {
        Object own = attributes().get("__annotate__");
        return own == null ? PyNone.NONE : own;
    }

    @PySetter("__annotate__")
    void annotate(Object value) {
        attributes().put("__annotate__", value);
    }
}
