package dev.pytool.interpreter.protocol;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.types.PyTuple;
import dev.pytool.interpreter.types.PyUnion;

/// `isinstance` and `issubclass`, with `__instancecheck__`, `__subclasscheck__`, tuples and unions.
public final class Classes {
    private Classes() {}

    public static boolean isInstance(Interp in, Object value, Object type) {
        if (PyClass.of(value) == type) {
            return true;
        }
        if (type instanceof PyClass cls && cls.type() == PyClass.TYPE) {
            return plainInstance(in, value, cls);
        }
        if (type instanceof PyTuple tuple) {
            for (Object one : tuple.items()) {
                if (isInstance(in, value, one)) {
                    return true;
                }
            }
            return false;
        }
        if (type instanceof PyUnion union) {
            for (Object one : union.arguments()) {
                if (isInstance(
                        in, value, one == dev.pytool.interpreter.types.PyNone.TYPE ? one : one)) {
                    return true;
                }
            }
            return false;
        }
        Object hook = PyClass.of(type).lookup("__instancecheck__");
        if (hook != null) {
            return in.isTrue(in.callSpecial(hook, type, value));
        }
        Object bases = Attributes.readOrNull(in, type, "__bases__");
        if (bases instanceof PyTuple) {
            Object cls = Attributes.readOrNull(in, value, "__class__");
            return cls != null && derives(in, cls, type);
        }
        throw Errors.type("isinstance() arg 2 must be a type, a tuple of types, or a union");
    }

    /// `type.__instancecheck__`.
    public static boolean plainInstance(Interp in, Object value, PyClass cls) {
        if (PyClass.of(value).isSubclassOf(cls)) {
            return true;
        }
        if (PyClass.of(value).isHeap() && PyClass.of(value).lookup("__class__") != null) {
            Object claimed = Attributes.readOrNull(in, value, "__class__");
            return claimed instanceof PyClass c && c != PyClass.of(value) && c.isSubclassOf(cls);
        }
        return false;
    }

    public static boolean isSubclass(Interp in, Object derived, Object type) {
        if (type instanceof PyClass cls
                && cls.type() == PyClass.TYPE
                && derived instanceof PyClass) {
            return plainSubclass(in, derived, cls);
        }
        if (type instanceof PyTuple tuple) {
            for (Object one : tuple.items()) {
                if (isSubclass(in, derived, one)) {
                    return true;
                }
            }
            return false;
        }
        if (type instanceof PyUnion union) {
            for (Object one : union.arguments()) {
                if (isSubclass(in, derived, one)) {
                    return true;
                }
            }
            return false;
        }
        Object hook = PyClass.of(type).lookup("__subclasscheck__");
        if (hook != null) {
            return in.isTrue(in.callSpecial(hook, type, derived));
        }
        requireClass(in, derived, "issubclass() arg 1 must be a class");
        requireClass(
                in, type, "issubclass() arg 2 must be a class, a tuple of classes, or a union");
        return derives(in, derived, type);
    }

    private static void requireClass(Interp in, Object value, String message) {
        if (!(value instanceof PyClass)
                && (value instanceof dev.pytool.interpreter.types.PyGenericAlias
                        || !(Attributes.readOrNull(in, value, "__bases__") instanceof PyTuple))) {
            throw Errors.type(message);
        }
    }

    /// `type.__subclasscheck__`.
    public static boolean plainSubclass(Interp in, Object derived, PyClass cls) {
        if (derived instanceof PyClass c) {
            return c.isSubclassOf(cls);
        }
        requireClass(in, derived, "issubclass() arg 1 must be a class");
        return derives(in, derived, cls);
    }

    private static boolean derives(Interp in, Object derived, Object type) {
        if (derived == type) {
            return true;
        }
        if (Attributes.readOrNull(in, derived, "__bases__") instanceof PyTuple bases) {
            for (Object base : bases.items()) {
                if (derives(in, base, type)) {
                    return true;
                }
            }
        }
        return false;
    }
}
