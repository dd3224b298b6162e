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

/// What the views of a dictionary share: its length, its order and a picture of what they show.
abstract class DictView extends PyObject {
    final PyDict dict;
    private final int kind;

    /// @param kind what an iterator answers, [PyDictIterator#KEYS] and its siblings
    DictView(PyClass type, PyDict dict, int kind) {
        super(type);
        this.dict = dict;
        this.kind = kind;
    }

    @PySlot("__len__")
    long length() {
        return dict.size();
    }

    @PySlot("__iter__")
    Object iter() {
        return new PyDictIterator(dict, kind, false);
    }

    @PyMethod("__reversed__")
    Object reversed() {
        return new PyDictIterator(dict, kind, true);
    }

    @PyGetter("mapping")
    Object mapping() {
        return new PyMappingProxy(dict);
    }

    @PySlot("__repr__")
    Object repr(Interp in) {
        Object shown = Display.repr(in, new PyList(Iteration.list(in, this)));
        return Text.concat(Text.concat(type().name() + "(", shown), ")");
    }
}
