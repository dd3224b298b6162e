package dev.pytool.interpreter.object;

import dev.pytool.interpreter.types.PyBoundMethod;
import dev.pytool.interpreter.types.PyFunction;

/// The descriptor protocol ("Implementing Descriptors" in the language reference).
public final class Descriptors {
    private Descriptors() {}

    /// Whether the class of the value defines `__set__` or `__delete__`.
    public static boolean isData(Object value) {
        if (!(value instanceof PyObject object)
                || value instanceof PyFunction
                || value instanceof PyMethodDescr) {
            return false;
        }
        return object instanceof PyGetSet
                || object instanceof PyMember
                || object.type().lookup("__set__") != null
                || object.type().lookup("__delete__") != null;
    }

    /// The value as an attribute of an instance (`null`: of the class itself): bound where it is a
    /// descriptor.
    public static Object read(Interp in, Object value, Object instance, PyClass owner) {
        if (value instanceof PyFunction function) {
            return instance == null ? function : new PyBoundMethod(function, instance);
        }
        if (!(value instanceof PyObject object)) {
            return value;
        }
        if (object.type().lookup("__get__") == null) {
            return value;
        }
        Object bound = object.type().slots().get(in, value, instance, owner);
        return bound == null ? value : bound;
    }

    /// Writes through a data descriptor; deletes where the value is `null`.
    public static void write(Interp in, Object descriptor, Object instance, Object value) {
        Slots slots = PyClass.of(descriptor).slots();
        if (value == null) {
            if (!slots.delete(in, descriptor, instance)) {
                throw Errors.attribute(instance, "__delete__", "__delete__");
            }
        } else if (!slots.set(in, descriptor, instance, value)) {
            throw Errors.attribute(instance, "__set__", "__set__");
        }
    }
}
