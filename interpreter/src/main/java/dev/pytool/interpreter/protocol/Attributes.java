package dev.pytool.interpreter.protocol;

import dev.pytool.interpreter.object.Descriptors;
import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyException;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.types.PyDict;

/// Attribute access of instances ("Invoking Descriptors" in the descriptor guide).
public final class Attributes {
    private Attributes() {}

    /// `object.name`.
    public static Object read(Interp in, Object object, String name) {
        return PyClass.of(object).slots().getattribute(in, object, name);
    }

    /// `object.name`, or `null` where that raises AttributeError.
    public static Object readOrNull(Interp in, Object object, String name) {
        try {
            return read(in, object, name);
        } catch (PyException e) {
            if (e.is(Errors.ATTRIBUTE_ERROR)) {
                return null;
            }
            throw e;
        }
    }

    public static void write(Interp in, Object object, String name, Object value) {
        PyClass.of(object).slots().setattr(in, object, name, value);
    }

    public static void delete(Interp in, Object object, String name) {
        PyClass.of(object).slots().delattr(in, object, name);
    }

    /// `object.__getattribute__`.
    public static Object generic(Interp in, Object object, String name) {
        PyClass type = PyClass.of(object);
        Object found = type.lookup(name);
        if (found != null && Descriptors.isData(found)) {
            return Descriptors.read(in, found, object, type);
        }
        if (object instanceof PyObject o) {
            PyDict attributes = o.attributes();
            if (attributes != null) {
                Object own = attributes.get(name);
                if (own != null) {
                    return own;
                }
            }
        }
        if (found != null) {
            return Descriptors.read(in, found, object, type);
        }
        throw missing(object, name);
    }

    public static PyException missing(Object object, String name) {
        return Errors.attribute(
                object,
                name,
                "'" + PyClass.of(object).name() + "' object has no attribute '" + name + "'");
    }

    /// `object.__setattr__`; deletes where the value is `null`.
    public static void genericWrite(Interp in, Object object, String name, Object value) {
        PyClass type = PyClass.of(object);
        Object found = type.lookup(name);
        if (found != null && Descriptors.isData(found)) {
            Descriptors.write(in, found, object, value);
            return;
        }
        PyDict attributes = object instanceof PyObject o ? o.attributes() : null;
        if (attributes == null) {
            if (found != null) {
                throw Errors.attribute(
                        object,
                        name,
                        "'" + type.name() + "' object attribute '" + name + "' is read-only");
            }
            throw Errors.attribute(
                    object,
                    name,
                    "'"
                            + type.name()
                            + "' object has no attribute '"
                            + name
                            + "'"
                            + " and no __dict__ for setting new attributes");
        }
        if (value != null) {
            attributes.put(name, value);
        } else if (attributes.remove(name) == null) {
            throw missing(object, name);
        }
    }
}
