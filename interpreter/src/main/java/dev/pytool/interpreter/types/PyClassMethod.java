package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Attributes;
import dev.pytool.interpreter.protocol.Display;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `classmethod`.
@PyType(value = "classmethod", instanceDict = true)
public final class PyClassMethod extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyClassMethodTable());

    private Object function = PyNone.NONE;

    public PyClassMethod(Object function) {
        super(TYPE);
        this.function = function;
    }

    private PyClassMethod(PyClass type) {
        super(type);
    }

    @PySlot("__new__")
    static Object create(PyClass cls, Object[] a, String[] kw) {
        return new PyClassMethod(cls);
    }

    @PySlot("__init__($self, function, /)")
    void init(Interp in, Object callable) {
        function = callable;
        Wrapping.copy(in, callable, this);
    }

    @PySlot("__get__")
    Object bind(Interp in, Object instance, Object owner) {
        Object cls = owner == null || owner == PyNone.NONE ? PyClass.of(instance) : owner;
        return new PyBoundMethod(function, cls);
    }

    @PyGetter(value = "__func__", member = true)
    Object function() {
        return function;
    }

    @PyGetter("__wrapped__")
    Object wrapped() {
        return function;
    }

    @PyGetter("__isabstractmethod__")
    boolean isAbstract(Interp in) {
        Object mark = Attributes.readOrNull(in, function, "__isabstractmethod__");
        return mark != null && in.isTrue(mark);
    }

    @PySlot("__repr__")
    Object repr(Interp in) {
        return Text.of("<classmethod(" + Display.reprText(in, function) + ")>");
    }
}
