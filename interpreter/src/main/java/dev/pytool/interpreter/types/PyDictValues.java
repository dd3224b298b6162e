package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Display;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `dict.values()`.
@PyType(value = "dict_values", home = "-", subclassable = false)
public final class PyDictValues extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyDictValuesTable());

    private final PyDict dict;

    PyDictValues(PyDict dict) {
        super(TYPE);
        this.dict = dict;
    }

    @PySlot("__len__")
    long length() {
        return dict.size();
    }

    @PySlot("__iter__")
    Object iter() {
        return new PyDictIterator(dict, PyDictIterator.VALUES, false);
    }

    @PyMethod("__reversed__")
    Object reversed() {
        return new PyDictIterator(dict, PyDictIterator.VALUES, true);
    }

    @PyGetter("mapping")
    Object mapping() {
        return new PyMappingProxy(dict);
    }

    @PySlot("__repr__")
    Object repr(Interp in) {
        return Text.concat(
                Text.concat("dict_values(", Display.repr(in, new PyList(Iteration.list(in, this)))),
                ")");
    }
}
