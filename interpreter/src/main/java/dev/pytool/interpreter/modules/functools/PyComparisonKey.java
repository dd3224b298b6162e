package dev.pytool.interpreter.modules.functools;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.protocol.Comparison;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PyRichCompare;
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

    @PyRichCompare
    Object compare(Interp in, int op, Object other) {
        if (!(other instanceof PyComparisonKey k)) {
            throw Errors.type("other argument must be K instance");
        }
        if (wrapped == null || k.wrapped == null) {
            throw Errors.attribute(this, "object", "object");
        }
        return Comparison.compare(in, op, in.call(compare, wrapped, k.wrapped), 0L);
    }
}
