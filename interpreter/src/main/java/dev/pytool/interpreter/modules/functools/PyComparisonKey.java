package dev.pytool.interpreter.modules.functools;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.protocol.Comparison;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PySetter;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// What `functools.cmp_to_key` answers: called with an object it wraps that object, and wrapped
/// objects compare as the function says.
@PyType(value = "KeyWrapper", module = "functools", home = "-", subclassable = false)
final class PyComparisonKey extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyComparisonKeyTable());

    private final Object compare;
    private Object wrapped;

    PyComparisonKey(Object compare, Object wrapped) {
        super(TYPE);
        this.compare = compare;
        this.wrapped = wrapped;
    }

    @PySlot("__call__($self, /, obj)")
    Object call(Object object) {
        return new PyComparisonKey(compare, object);
    }

    @PyGetter("obj")
    Object wrapped() {
        return wrapped;
    }

    @PySetter("obj")
    void wrapped(Object value) {
        wrapped = value;
    }

    private Object compare(Interp in, int op, Object other) {
        if (!(other instanceof PyComparisonKey k)) {
            throw Errors.type("other argument must be K instance");
        }
        if (wrapped == null || k.wrapped == null) {
            throw Errors.attribute(this, "object", "object");
        }
        return Comparison.compare(in, op, in.call(compare, wrapped, k.wrapped), 0L);
    }

    @PySlot("__lt__")
    Object lt(Interp in, Object other) {
        return compare(in, Comparison.LT, other);
    }

    @PySlot("__le__")
    Object le(Interp in, Object other) {
        return compare(in, Comparison.LE, other);
    }

    @PySlot("__eq__")
    Object eq(Interp in, Object other) {
        return compare(in, Comparison.EQ, other);
    }

    @PySlot("__ne__")
    Object ne(Interp in, Object other) {
        return compare(in, Comparison.NE, other);
    }

    @PySlot("__gt__")
    Object gt(Interp in, Object other) {
        return compare(in, Comparison.GT, other);
    }

    @PySlot("__ge__")
    Object ge(Interp in, Object other) {
        return compare(in, Comparison.GE, other);
    }
}
