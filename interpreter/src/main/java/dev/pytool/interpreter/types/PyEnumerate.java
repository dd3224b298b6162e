package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.interpreter.protocol.Numbers;
import dev.pytool.interpreter.protocol.Operators;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `enumerate`.
@PyType("enumerate")
public final class PyEnumerate extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyEnumerateTable());

    private final Object iterator;
    private Object index;

    private PyEnumerate(PyClass type, Object iterator, Object index) {
        super(type);
        this.iterator = iterator;
        this.index = index;
    }

    @PySlot("__new__($type, iterable=<absent>, start=0, **others)")
    static Object create(Interp in, PyClass cls, Object iterable, Object start, PyDict others) {
        if (others.size() > 0) {
            throw Errors.type(
                    "'"
                            + Text.java(others.keys().getFirst())
                            + "' is an invalid keyword argument for enumerate()");
        }
        if (iterable == null) {
            throw Errors.type("enumerate() missing required argument 'iterable'");
        }
        return new PyEnumerate(cls, Iteration.iterator(in, iterable), Numbers.index(in, start));
    }

    @PySlot("__iter__")
    Object iter() {
        return this;
    }

    @PySlot("__next__")
    Object next(Interp in) {
        Object value = Iteration.next(in, iterator);
        if (value == null) {
            return null;
        }
        Object at = index;
        index =
                at instanceof Long n && n < Long.MAX_VALUE
                        ? (Object) (n + 1)
                        : Operators.binary(in, Operators.ADD, at, 1L);
        return new PyTuple(at, value);
    }

    @PyMethod(value = "__class_getitem__($type, item, /)", kind = PyMethod.Kind.CLASS)
    static Object generic(PyClass cls, Object item) {
        return PyGenericAlias.of(cls, item);
    }
}
