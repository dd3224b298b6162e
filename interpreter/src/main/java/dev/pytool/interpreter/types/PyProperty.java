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

/// `property`.
@PyType(value = "property", instanceDict = true)
public final class PyProperty extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyPropertyTable());

    private Object getter = PyNone.NONE;
    private Object setter = PyNone.NONE;
    private Object deleter = PyNone.NONE;
    private Object doc = PyNone.NONE;
    private Object name;
    private boolean docFromGetter;

    private PyProperty(PyClass type) {
        super(type);
    }

    @PySlot("__new__")
    static Object create(PyClass cls, Object[] a, String[] kw) {
        return new PyProperty(cls);
    }

    @PySlot("__init__($self, fget=None, fset=None, fdel=None, doc=None)")
    void init(Interp in, Object fget, Object fset, Object fdel, Object text) {
        getter = fget;
        setter = fset;
        deleter = fdel;
        doc = text;
        if (text == PyNone.NONE && fget != PyNone.NONE) {
            Object own = Attributes.readOrNull(in, fget, "__doc__");
            doc = own == null ? PyNone.NONE : own;
            docFromGetter = true;
        }
        if (type() != TYPE && doc != PyNone.NONE) {
            attributes().put("__doc__", doc);
        }
    }

    private String shown(Interp in) {
        if (name != null) {
            return Display.reprText(in, name);
        }
        Object own = getter == PyNone.NONE ? null : Attributes.readOrNull(in, getter, "__name__");
        return own == null ? "" : Display.reprText(in, own);
    }

    private PyException refused(Interp in, Object instance, String verb) {
        String which = shown(in);
        return Errors.attribute(
                instance,
                name == null ? "" : Text.java(name),
                "property "
                        + which
                        + (which.isEmpty() ? "of '" : " of '")
                        + PyClass.of(instance).qualifiedName()
                        + "' object has no "
                        + verb);
    }

    @PySlot("__get__")
    Object read(Interp in, Object instance, Object owner) {
        if (instance == null || instance == PyNone.NONE && owner != PyNone.TYPE) {
            return this;
        }
        if (getter == PyNone.NONE) {
            throw refused(in, instance, "getter");
        }
        return in.call(getter, instance);
    }

    @PySlot("__set__")
    void write(Interp in, Object instance, Object value) {
        if (setter == PyNone.NONE) {
            throw refused(in, instance, "setter");
        }
        in.call(setter, instance, value);
    }

    @PySlot("__delete__")
    void delete(Interp in, Object instance) {
        if (deleter == PyNone.NONE) {
            throw refused(in, instance, "deleter");
        }
        in.call(deleter, instance);
    }

    private Object copy(Interp in, Object get, Object set, Object delete) {
        Object made =
                in.call(
                        type(),
                        get,
                        set,
                        delete,
                        docFromGetter && get != PyNone.NONE ? PyNone.NONE : doc);
        if (made instanceof PyProperty p) {
            p.name = name;
        }
        return made;
    }

    @PyMethod("getter($self, object, /)")
    Object getter(Interp in, Object f) {
        return copy(in, f, setter, deleter);
    }

    @PyMethod("setter($self, object, /)")
    Object setter(Interp in, Object f) {
        return copy(in, getter, f, deleter);
    }

    @PyMethod("deleter($self, object, /)")
    Object deleter(Interp in, Object f) {
        return copy(in, getter, setter, f);
    }

    @PyMethod("__set_name__($self, owner, name, /)")
    void setName(Object owner, Object text) {
        name = text;
    }

    @PyGetter(value = "fget", member = true)
    Object fget() {
        return getter;
    }

    @PyGetter(value = "fset", member = true)
    Object fset() {
        return setter;
    }

    @PyGetter(value = "fdel", member = true)
    Object fdel() {
        return deleter;
    }

    @PyGetter("__doc__")
    Object doc() {
        return doc;
    }

    @PySetter("__doc__")
    void doc(Object text) {
        doc = text;
    }

    @PyGetter("__name__")
    Object name(Interp in) {
        return name != null
                ? name
                : getter == PyNone.NONE ? null : Attributes.readOrNull(in, getter, "__name__");
    }

    @PySetter("__name__")
    void name(Object text) {
        name = text;
    }

    @PyGetter("__isabstractmethod__")
    boolean isAbstract(Interp in) {
        for (Object f : new Object[] {getter, setter, deleter}) {
            Object mark = Attributes.readOrNull(in, f, "__isabstractmethod__");
            if (mark != null && in.isTrue(mark)) {
                return true;
            }
        }
        return false;
    }
}
