package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.protocol.Comparison;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `dict.items()`.
@PyType(value = "dict_items", home = "-", subclassable = false)
public final class PyDictItems extends DictSetView {
    public static final PyClass TYPE = PyClass.builtin(new PyDictItemsTable());

    PyDictItems(PyDict dict) {
        super(TYPE, dict, PyDictIterator.ITEMS);
    }

    @PySlot("__contains__")
    boolean contains(Interp in, Object pair) {
        if (!(pair instanceof PyTuple t) || t.items().length != 2) {
            return false;
        }
        Object value = dict.get(in, t.items()[0]);
        return value != null && Comparison.same(in, value, t.items()[1]);
    }
}
