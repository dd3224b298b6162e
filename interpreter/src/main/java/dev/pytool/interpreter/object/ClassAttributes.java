package dev.pytool.interpreter.object;

import dev.pytool.interpreter.types.PyDict;
import dev.pytool.interpreter.types.PyFunction;
import dev.pytool.interpreter.types.PyList;
import dev.pytool.interpreter.types.PyNone;

import java.util.List;
import java.util.TreeSet;

/// Reading and writing attributes of classes (`type.__getattribute__`), and the attributes that
/// need computing.
final class ClassAttributes {
    private ClassAttributes() {}

    static Object read(Interp in, PyClass cls, String name) {
        PyClass meta = cls.type();
        Object fromMeta = meta.lookup(name);
        if (fromMeta != null && Descriptors.isData(fromMeta)) {
            return Descriptors.read(in, fromMeta, cls, meta);
        }
        Object own = cls.lookup(name);
        if (own != null) {
            return Descriptors.read(in, own, null, cls);
        }
        if (fromMeta != null) {
            return Descriptors.read(in, fromMeta, cls, meta);
        }
        throw Errors.attribute(
                cls, name, "type object '" + cls.name() + "' has no attribute '" + name + "'");
    }

    static void write(Interp in, PyClass cls, String name, Object value) {
        requireHeap(cls, name, PyNone.NONE);
        Object fromMeta = cls.type().lookup(name);
        if (fromMeta != null && Descriptors.isData(fromMeta)) {
            Descriptors.write(in, fromMeta, cls, value);
            return;
        }
        if (value != null) {
            cls.dict().put(name, value);
        } else if (cls.dict().remove(name) == null) {
            throw Errors.attribute(
                    cls, name, "type object '" + cls.name() + "' has no attribute '" + name + "'");
        }
        cls.modified();
    }

    static void requireHeap(PyClass cls, String name, Object value) {
        if (!cls.isHeap()) {
            throw Errors.type(
                    "cannot set '"
                            + name
                            + "' attribute of immutable type '"
                            + cls.fullName()
                            + "'");
        }
        if (value == null) {
            throw Errors.type(
                    "cannot delete '"
                            + name
                            + "' attribute of immutable type '"
                            + cls.name()
                            + "'");
        }
    }

    /// The text assigned to a class's `__name__` or `__qualname__`.
    static String newName(PyClass cls, String attribute, Object value) {
        if (!Text.is(value)) {
            throw Errors.type(
                    "can only assign string to "
                            + cls.name()
                            + "."
                            + attribute
                            + ", not '"
                            + PyClass.of(value).name()
                            + "'");
        }
        String text = Text.java(value);
        if (text.indexOf('\0') >= 0) {
            throw Errors.value("type name must not contain null characters");
        }
        return text;
    }

    static Object doc(Interp in, PyClass cls) {
        if (!cls.isHeap()) {
            return cls.nativeDoc().isEmpty() ? PyNone.NONE : Text.of(cls.nativeDoc());
        }
        Object doc = cls.dict().get("__doc__");
        return doc == null ? PyNone.NONE : Descriptors.read(in, doc, null, cls);
    }

    static Object annotateFunction(PyClass cls) {
        if (!cls.isHeap()) {
            return null;
        }
        Object own = cls.dict().get("__annotate_func__");
        if (own == null) {
            own = cls.dict().get("__annotate__");
        }
        return own == null ? PyNone.NONE : own;
    }

    static Object annotations(Interp in, PyClass cls) {
        if (!cls.isHeap()) {
            return null;
        }
        Object own = cls.dict().get("__annotations__");
        if (own == null) {
            own = cls.dict().get("__annotations_cache__");
        }
        if (own != null) {
            return Descriptors.read(in, own, null, cls);
        }
        Object annotate = annotateFunction(cls);
        Object made =
                annotate == PyNone.NONE || annotate == null ? new PyDict() : in.call(annotate, 1L);
        cls.dict().put("__annotations_cache__", made);
        return made;
    }

    static void setAnnotations(PyClass cls, Object value) {
        requireHeap(cls, "__annotations__", PyNone.NONE);
        String key =
                cls.dict().get("__annotations__") != null
                        ? "__annotations__"
                        : "__annotations_cache__";
        if (value == null) {
            if (cls.dict().remove(key) == null) {
                throw Errors.attribute(cls, "__annotations__", "__annotations__");
            }
        } else {
            cls.dict().put(key, value);
        }
        if (key.equals("__annotations__")) {
            cls.dict().put("__annotate_func__", PyNone.NONE);
        }
        cls.modified();
    }

    static PyList list(List<PyClass> classes) {
        return new PyList(classes.toArray());
    }

    static PyList mroList(PyClass cls) {
        return new PyList((Object[]) Linearization.of(cls, cls.bases()));
    }

    static PyList dir(PyClass cls) {
        TreeSet<String> names = new TreeSet<>();
        for (PyClass c : cls.mro()) {
            for (Object key : c.dict().keyArray()) {
                if (key instanceof String s) {
                    names.add(s);
                }
            }
        }
        return new PyList(names.toArray());
    }

    /// Whether the value is a function that a class body's special name turns into a class method.
    static boolean isPlainFunction(Object value) {
        return value instanceof PyFunction;
    }
}
