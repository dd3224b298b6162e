package dev.pytool.interpreter.modules.itertools;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.protocol.Comparison;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.interpreter.types.PyTuple;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `itertools.groupby`: runs of items with equal keys.
@PyType(value = "groupby", module = "itertools")
public final class PyGroupby extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyGroupbyTable());

    private final Object iterator;
    private final Object keyFunction;
    private Object targetKey;
    private Object currentKey;
    private Object currentItem;
    private PyGrouper group;

    private PyGroupby(PyClass type, Object iterator, Object keyFunction) {
        super(type);
        this.iterator = iterator;
        this.keyFunction = keyFunction;
    }

    @PySlot("__new__($type, iterable, key=None)")
    static Object create(Interp in, PyClass cls, Object iterable, Object key) {
        return new PyGroupby(cls, Iteration.iterator(in, iterable), key);
    }

    @PySlot("__next__")
    Object next(Interp in) {
        group = null;
        while (currentKey == null
                || targetKey != null && Comparison.equal(in, targetKey, currentKey)) {
            if (!step(in)) {
                return null;
            }
        }
        targetKey = currentKey;
        group = new PyGrouper(this, targetKey);
        return new PyTuple(currentKey, group);
    }

    private boolean step(Interp in) {
        Object item = Iteration.next(in, iterator);
        if (item == null) {
            return false;
        }
        currentKey = keyFunction == PyNone.NONE ? item : in.call(keyFunction, item);
        currentItem = item;
        return true;
    }

    /// The next item of the group handed out last, or `null`.
    Object nextOf(Interp in, PyGrouper asking, Object key) {
        if (group != asking) {
            return null;
        }
        if (currentItem == null && !step(in)) {
            return null;
        }
        if (!Comparison.equal(in, key, currentKey)) {
            return null;
        }
        Object item = currentItem;
        currentItem = null;
        return item;
    }

    @PySlot("__iter__")
    Object iter() {
        return this;
    }
}
