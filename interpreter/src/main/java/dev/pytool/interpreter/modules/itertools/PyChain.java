package dev.pytool.interpreter.modules.itertools;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.interpreter.types.PyGenericAlias;
import dev.pytool.interpreter.types.PyTuple;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `itertools.chain`: the items of several iterables, one after the other.
@PyType(value = "chain", module = "itertools")
public final class PyChain extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyChainTable());

    private final Object iterables;
    private Object current;
    private boolean over;

    private PyChain(PyClass type, Object iterables) {
        super(type);
        this.iterables = iterables;
    }

    @PySlot("__new__($type, *iterables)")
    static Object create(Interp in, PyClass cls, Object[] iterables) {
        return new PyChain(cls, Iteration.iterator(in, new PyTuple(iterables)));
    }

    @PyMethod(value = "from_iterable($type, iterable, /)", kind = PyMethod.Kind.CLASS)
    static Object fromIterable(Interp in, PyClass cls, Object iterable) {
        return new PyChain(cls, Iteration.iterator(in, iterable));
    }

    @PyMethod(value = "__class_getitem__", kind = PyMethod.Kind.CLASS)
    static Object generic(PyClass cls, Object item) {
        return PyGenericAlias.of(cls, item);
    }

    @PySlot("__next__")
    Object next(Interp in) {
        while (!over) {
            if (current == null) {
                Object iterable = Iteration.next(in, iterables);
                if (iterable == null) {
                    over = true;
                    break;
                }
                current = Iteration.iterator(in, iterable);
            }
            Object item = Iteration.next(in, current);
            if (item != null) {
                return item;
            }
            current = null;
        }
        return null;
    }

    @PySlot("__iter__")
    Object iter() {
        return this;
    }
}
