package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `set`.
@PyType("set")
public final class PySet extends PyAnySet {
    public static final PyClass TYPE = PyClass.builtin(new PySetTable());

    public PySet() {
        super(TYPE);
    }

    private PySet(PyClass type) {
        super(type);
    }

    @Override
    PyAnySet fresh() {
        return new PySet();
    }

    @PySlot("__new__")
    static Object create(PyClass cls, Object[] a, String[] kw) {
        return new PySet(cls);
    }

    @PySlot("__init__($self, iterable=(), /)")
    void init(Interp in, Object iterable) {
        empty();
        addAll(in, iterable);
    }

    @PyMethod("add($self, object, /)")
    void addOne(Interp in, Object value) {
        add(in, value);
    }

    @PyMethod("discard($self, object, /)")
    void discard(Interp in, Object value) {
        remove(in, value);
    }

    @PyMethod("remove($self, object, /)")
    void removeOne(Interp in, Object value) {
        if (!remove(in, value)) {
            throw Errors.key(value);
        }
    }

    @PyMethod
    Object pop(Interp in) {
        int at = next(0);
        if (at < 0) {
            throw Errors.key("pop from an empty set");
        }
        Object value = at(at);
        remove(in, value);
        return value;
    }

    @PyMethod
    void clear() {
        empty();
    }

    @PyMethod
    Object copy() {
        PySet copy = new PySet();
        copy.copyFrom(this);
        return copy;
    }

    @PyMethod("update($self, *others)")
    void update(Interp in, Object[] others) {
        for (Object other : others) {
            addAll(in, other);
        }
    }

    @PyMethod("difference_update($self, *others)")
    void differenceUpdate(Interp in, Object[] others) {
        for (Object other : others) {
            for (Object value : Iteration.list(in, other)) {
                remove(in, value);
            }
        }
    }

    @PyMethod("intersection_update($self, *others)")
    void intersectionUpdate(Interp in, Object[] others) {
        for (Object other : others) {
            copyFrom(intersect(in, other));
        }
    }

    @PyMethod("symmetric_difference_update($self, other, /)")
    void symmetricDifferenceUpdate(Interp in, Object other) {
        copyFrom(exclude(in, other));
    }

    @PySlot("__ior__")
    Object ior(Interp in, Object other) {
        if (!(other instanceof PyAnySet)) {
            return NO;
        }
        addAll(in, other);
        return this;
    }

    @PySlot("__iand__")
    Object iand(Interp in, Object other) {
        if (!(other instanceof PyAnySet)) {
            return NO;
        }
        copyFrom(intersect(in, other));
        return this;
    }

    @PySlot("__isub__")
    Object isub(Interp in, Object other) {
        if (!(other instanceof PyAnySet)) {
            return NO;
        }
        copyFrom(subtract(in, other));
        return this;
    }

    @PySlot("__ixor__")
    Object ixor(Interp in, Object other) {
        if (!(other instanceof PyAnySet)) {
            return NO;
        }
        copyFrom(exclude(in, other));
        return this;
    }
}
