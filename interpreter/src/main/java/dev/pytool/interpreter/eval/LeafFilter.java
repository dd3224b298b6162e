package dev.pytool.interpreter.eval;

import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

import java.util.List;

/// A condition for `split`: holds for the exceptions of a list.
@PyType(value = "leaf_filter", home = "-", subclassable = false)
final class LeafFilter extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new LeafFilterTable());

    private final List<Object> leaves;

    LeafFilter(List<Object> leaves) {
        super(TYPE);
        this.leaves = leaves;
    }

    @PySlot("__call__($self, exception, /)")
    boolean call(Object exception) {
        return leaves.contains(exception);
    }
}
