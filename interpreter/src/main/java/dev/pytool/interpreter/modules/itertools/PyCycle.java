package dev.pytool.interpreter.modules.itertools;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

import java.util.ArrayList;
import java.util.List;

/// `itertools.cycle`: the items of an iterable, again and again.
@PyType(value = "cycle", module = "itertools")
public final class PyCycle extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyCycleTable());

    private final Object iterator;
    private final List<Object> saved = new ArrayList<>();
    private boolean exhausted;
    private int index;

    private PyCycle(PyClass type, Object iterator) {
        super(type);
        this.iterator = iterator;
    }

    @PySlot("__new__($type, iterable, /)")
    static Object create(Interp in, PyClass cls, Object iterable) {
        return new PyCycle(cls, Iteration.iterator(in, iterable));
    }

    @PySlot("__next__")
    Object next(Interp in) {
        if (!exhausted) {
            Object item = Iteration.next(in, iterator);
            if (item != null) {
                saved.add(item);
                return item;
            }
            exhausted = true;
        }
        if (saved.isEmpty()) {
            return null;
        }
        Object item = saved.get(index);
        index = (index + 1) % saved.size();
        return item;
    }

    @PySlot("__iter__")
    Object iter() {
        return this;
    }
}
