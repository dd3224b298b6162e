package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `dict.keys()`.
@PyType(value = "dict_keys", home = "-", subclassable = false)
public final class PyDictKeys extends DictSetView {
    public static final PyClass TYPE = PyClass.builtin(new PyDictKeysTable());

    PyDictKeys(PyDict dict) {
        super(TYPE, dict, PyDictIterator.KEYS);
    }

    @PySlot("__contains__")
    boolean contains(Interp in, Object key) {
        return dict.get(in, key) != null;
    }
}
