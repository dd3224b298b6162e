package dev.pytool.interpreter.modules;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.ExceptionTypes;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.protocol.Attributes;
import dev.pytool.interpreter.protocol.Comparison;
import dev.pytool.interpreter.protocol.Display;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.interpreter.protocol.Sequences;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `weakref.proxy` of an object that cannot be called: what is done to it is done to the object.
/// Arithmetic is not passed on.
@PyType(value = "ProxyType", module = "weakref", home = "_weakref", subclassable = false)
public class PyWeakProxy extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyWeakProxyTable());

    private final PyWeakReference reference;

    PyWeakProxy(PyClass type, PyWeakReference reference) {
        super(type);
        this.reference = reference;
    }

    final Object target() {
        Object object = reference.target();
        if (object == null) {
            throw Errors.of(
                    ExceptionTypes.REFERENCE_ERROR, "weakly-referenced object no longer exists");
        }
        return object;
    }

    @PySlot("__getattribute__")
    Object attribute(Interp in, String name) {
        return Attributes.read(in, target(), name);
    }

    @PySlot("__setattr__")
    void attribute(Interp in, String name, Object value) {
        Attributes.write(in, target(), name, value);
    }

    @PySlot("__delattr__")
    void deleteAttribute(Interp in, String name) {
        Attributes.delete(in, target(), name);
    }

    @PySlot("__str__")
    Object str(Interp in) {
        return Display.str(in, target());
    }

    @PySlot("__bool__")
    boolean truth(Interp in) {
        return in.isTrue(target());
    }

    @PySlot("__len__")
    long length(Interp in) {
        return Sequences.length(in, target());
    }

    @PySlot("__iter__")
    Object iter(Interp in) {
        return Iteration.iterator(in, target());
    }

    @PySlot("__getitem__")
    Object item(Interp in, Object key) {
        return Sequences.item(in, target(), key);
    }

    @PySlot("__setitem__")
    void item(Interp in, Object key, Object value) {
        Sequences.store(in, target(), key, value);
    }

    @PySlot("__delitem__")
    void deleteItem(Interp in, Object key) {
        Sequences.delete(in, target(), key);
    }

    @PySlot("__contains__")
    boolean contains(Interp in, Object value) {
        return Sequences.contains(in, target(), value);
    }

    @PySlot("__eq__")
    Object equal(Interp in, Object other) {
        Object that = other instanceof PyWeakProxy proxy ? proxy.target() : other;
        return Comparison.compare(in, Comparison.EQ, target(), that);
    }

    @PySlot("__hash__")
    long hash() {
        throw Errors.type("unhashable type: '" + type().name() + "'");
    }
}
