package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.PyClass;
import dev.pytool.processor.python.PyType;

/// `dict.values()`.
@PyType(value = "dict_values", home = "-", subclassable = false)
public final class PyDictValues extends DictView {
    public static final PyClass TYPE = PyClass.builtin(new PyDictValuesTable());

    PyDictValues(PyDict dict) {
        super(TYPE, dict, PyDictIterator.VALUES);
    }
}
