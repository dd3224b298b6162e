package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `bool`: Java's `Boolean`.
@PyType(value = "bool", base = PyInt.class, subclassable = false)
public final class PyBool {
    public static final PyClass TYPE = PyClass.builtin(new PyBoolTable());

    private PyBool() {}

    @PySlot("__new__($type, object=False, /)")
    static Object create(Interp in, PyClass cls, Object value) {
        return in.isTrue(value);
    }

    @PySlot("__repr__")
    static String repr(Object self) {
        return (Boolean) self ? "True" : "False";
    }

    @PySlot({"__and__", "__rand__"})
    static Object and(Interp in, Object self, Object other) {
        return other instanceof Boolean b
                ? (Object) (b & (Boolean) self)
                : PyInt.and(in, self, other);
    }

    @PySlot({"__or__", "__ror__"})
    static Object or(Interp in, Object self, Object other) {
        return other instanceof Boolean b
                ? (Object) (b | (Boolean) self)
                : PyInt.or(in, self, other);
    }

    @PySlot({"__xor__", "__rxor__"})
    static Object xor(Interp in, Object self, Object other) {
        return other instanceof Boolean b
                ? (Object) (b ^ (Boolean) self)
                : PyInt.xor(in, self, other);
    }
}
