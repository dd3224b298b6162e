package dev.pytool.interpreter.object;

import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// A special method of a builtin type, bound to its receiver.
@PyType(value = "method-wrapper", home = "-", subclassable = false)
final class PyMethodWrapper extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyMethodWrapperTable());

    private final PySlotWrapper method;
    private final Object self;

    PyMethodWrapper(PySlotWrapper method, Object self) {
        super(TYPE);
        this.method = method;
        this.self = self;
    }

    @PyGetter("__name__")
    String name() {
        return method.name();
    }

    @PyGetter("__qualname__")
    String qualifiedName() {
        return method.qualifiedName();
    }

    @PyGetter("__self__")
    Object self() {
        return self;
    }

    @PyGetter("__objclass__")
    Object owner() {
        return method.owner();
    }

    @PySlot("__call__")
    Object call(Interp in, Object[] a, String[] kw) {
        return method.callBound(in, self, a, kw);
    }

    @PySlot("__eq__")
    Object eq(Object other) {
        return other instanceof PyMethodWrapper w && w.method == method && w.self == self;
    }

    @PySlot("__hash__")
    long hash() {
        return System.identityHashCode(method) * 31L + System.identityHashCode(self);
    }

    @PySlot("__repr__")
    String repr() {
        return "<method-wrapper '"
                + method.name()
                + "' of "
                + PyClass.of(self).name()
                + " object at "
                + Identity.hex(self)
                + ">";
    }
}
