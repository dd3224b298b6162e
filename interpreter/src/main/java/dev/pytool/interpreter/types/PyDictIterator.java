package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// The iterators of a dict and its views.
@PyType(value = "dict_keyiterator", home = "-", subclassable = false)
public final class PyDictIterator extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyDictIteratorTable());
    static final int KEYS = 0, VALUES = 1, ITEMS = 2;

    private final int kind;
    private final boolean backwards;
    private final int size;
    private PyDict dict;
    private int next;
    private int left;

    PyDictIterator(PyDict dict, int kind, boolean backwards) {
        super(TYPE);
        this.dict = dict;
        this.kind = kind;
        this.backwards = backwards;
        size = dict.size();
        left = size;
        next = backwards ? dict.table().used() - 1 : 0;
    }

    @PySlot("__iter__")
    Object iter() {
        return this;
    }

    @PySlot("__next__")
    public Object next() {
        if (dict == null) {
            return null;
        }
        DictTable table = dict.table();
        if (table.size() != size) {
            dict = null;
            throw Errors.runtime("dictionary changed size during iteration");
        }
        int at = backwards ? table.previous(Math.min(next, table.used() - 1)) : table.next(next);
        if (at < 0) {
            dict = null;
            return null;
        }
        if (left-- == 0) {
            dict = null;
            throw Errors.runtime("dictionary keys changed during iteration");
        }
        next = backwards ? at - 1 : at + 1;
        return kind == KEYS
                ? table.key(at)
                : kind == VALUES ? table.value(at) : new PyTuple(table.key(at), table.value(at));
    }

    @PyMethod("__length_hint__")
    long hint() {
        return dict == null ? 0 : left;
    }
}
