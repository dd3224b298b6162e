package dev.pytool.interpreter.modules.itertools;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `itertools._grouper`: one run of equal keys.
@PyType(value = "_grouper", module = "itertools", subclassable = false)
public final class PyGrouper extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyGrouperTable());

    private final PyGroupby groups;
    private final Object key;

    PyGrouper(PyGroupby groups, Object key) {
        super(TYPE);
        this.groups = groups;
        this.key = key;
    }

    @PySlot("__next__")
    Object next(Interp in) {
        return groups.nextOf(in, this, key);
    }

    @PySlot("__iter__")
    Object iter() {
        return this;
    }
}
