package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Attributes;
import dev.pytool.interpreter.protocol.Display;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// A function bound to its first argument.
@PyType(value = "method", home = "-", subclassable = false)
public final class PyBoundMethod extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyBoundMethodTable());

    private final Object function;
    private final Object self;

    public PyBoundMethod(Object function, Object self) {
        super(TYPE);
        this.function = function;
        this.self = self;
    }

    @PySlot("__new__($type, function, instance, /)")
    static Object create(PyClass cls, Object function, Object instance) {
        if (!PyClass.of(function).slots().hasCall()) {
            throw Errors.type("first argument must be callable");
        }
        if (instance == PyNone.NONE) {
            throw Errors.type("instance must not be None");
        }
        return new PyBoundMethod(function, instance);
    }

    @PyGetter(value = "__func__", member = true)
    public Object function() {
        return function;
    }

    @PyGetter(value = "__self__", member = true)
    public Object self() {
        return self;
    }

    @PySlot("__call__")
    Object call(Interp in, Object[] a, String[] kw) {
        Object[] all = new Object[a.length + 1];
        all[0] = self;
        System.arraycopy(a, 0, all, 1, a.length);
        return in.call(function, all, kw);
    }

    @PySlot("__getattribute__")
    Object read(Interp in, String name) {
        return type().lookup(name) != null
                ? Attributes.generic(in, this, name)
                : Attributes.read(in, function, name);
    }

    @PyGetter("__doc__")
    Object doc(Interp in) {
        return Attributes.read(in, function, "__doc__");
    }

    @PyMethod("__reduce__")
    Object reduce(Interp in) {
        Object getattr = in.machine().builtins().get("getattr");
        return new PyTuple(getattr, new PyTuple(self, Attributes.read(in, function, "__name__")));
    }

    @PySlot("__eq__")
    Object eq(Object other) {
        return other instanceof PyBoundMethod m && m.function == function && m.self == self;
    }

    @PySlot("__hash__")
    long hash() {
        return System.identityHashCode(self) * 31L + System.identityHashCode(function);
    }

    @PySlot("__repr__")
    Object repr(Interp in) {
        Object name = Attributes.readOrNull(in, function, "__qualname__");
        if (name == null) {
            name = Attributes.readOrNull(in, function, "__name__");
        }
        return Text.of(
                "<bound method "
                        + (name == null ? "?" : Text.java(name))
                        + " of "
                        + Display.reprText(in, self)
                        + ">");
    }
}
