package dev.pytool.interpreter.modules.itertools;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `itertools.compress`: items whose selector is true.
@PyType(value = "compress", module = "itertools")
public final class PyCompress extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyCompressTable());

    private final Object data;
    private final Object selectors;

    private PyCompress(PyClass type, Object data, Object selectors) {
        super(type);
        this.data = data;
        this.selectors = selectors;
    }

    @PySlot("__new__($type, data, selectors)")
    static Object create(Interp in, PyClass cls, Object data, Object selectors) {
        return new PyCompress(cls, Iteration.iterator(in, data), Iteration.iterator(in, selectors));
    }

    @PySlot("__next__")
    Object next(Interp in) {
        while (true) {
            Object item = Iteration.next(in, data);
            Object selector = item == null ? null : Iteration.next(in, selectors);
            if (selector == null) {
                return null;
            }
            if (in.isTrue(selector)) {
                return item;
            }
        }
    }

    @PySlot("__iter__")
    Object iter() {
        return this;
    }
}
