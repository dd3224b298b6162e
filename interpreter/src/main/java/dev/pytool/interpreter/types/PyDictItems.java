package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Comparison;
import dev.pytool.interpreter.protocol.Display;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `dict.items()`.
@PyType(value = "dict_items", home = "-", subclassable = false)
public final class PyDictItems extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyDictItemsTable());

    private final PyDict dict;

    PyDictItems(PyDict dict) {
        super(TYPE);
        this.dict = dict;
    }

    @PySlot("__len__")
    long length() {
        return dict.size();
    }

    @PySlot("__iter__")
    Object iter() {
        return new PyDictIterator(dict, PyDictIterator.ITEMS, false);
    }

    @PyMethod("__reversed__")
    Object reversed() {
        return new PyDictIterator(dict, PyDictIterator.ITEMS, true);
    }

    @PySlot("__contains__")
    boolean contains(Interp in, Object pair) {
        if (!(pair instanceof PyTuple t) || t.items().length != 2) {
            return false;
        }
        Object value = dict.get(in, t.items()[0]);
        return value != null && Comparison.same(in, value, t.items()[1]);
    }

    @PyGetter("mapping")
    Object mapping() {
        return new PyMappingProxy(dict);
    }

    @PySlot("__repr__")
    Object repr(Interp in) {
        return Text.concat(
                Text.concat("dict_items(", Display.repr(in, new PyList(Iteration.list(in, this)))),
                ")");
    }

    @PySlot("__and__")
    Object and(Interp in, Object other) {
        return ViewSets.and(in, this, other);
    }

    @PySlot("__or__")
    Object or(Interp in, Object other) {
        return ViewSets.or(in, this, other);
    }

    @PySlot("__sub__")
    Object sub(Interp in, Object other) {
        return ViewSets.sub(in, this, other);
    }

    @PySlot("__xor__")
    Object xor(Interp in, Object other) {
        return ViewSets.xor(in, this, other);
    }

    @PyMethod("isdisjoint($self, other, /)")
    boolean disjoint(Interp in, Object other) {
        return ViewSets.disjoint(in, this, other);
    }

    @PySlot("__eq__")
    Object eq(Interp in, Object other) {
        return ViewSets.compare(in, Comparison.EQ, this, other);
    }

    @PySlot("__lt__")
    Object lt(Interp in, Object other) {
        return ViewSets.compare(in, Comparison.LT, this, other);
    }

    @PySlot("__le__")
    Object le(Interp in, Object other) {
        return ViewSets.compare(in, Comparison.LE, this, other);
    }

    @PySlot("__gt__")
    Object gt(Interp in, Object other) {
        return ViewSets.compare(in, Comparison.GT, this, other);
    }

    @PySlot("__ge__")
    Object ge(Interp in, Object other) {
        return ViewSets.compare(in, Comparison.GE, this, other);
    }
}
