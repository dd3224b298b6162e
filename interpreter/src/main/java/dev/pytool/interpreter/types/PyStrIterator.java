package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.object.Text;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// The iterator of a str.
@PyType(value = "str_iterator", home = "-", subclassable = false)
public final class PyStrIterator extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyStrIteratorTable());

    private final Object text;
    private int next;

    PyStrIterator(Object text) {
        super(TYPE);
        this.text = text;
    }

    @PySlot("__iter__")
    Object iter() {
        return this;
    }

    @PySlot("__next__")
    Object next() {
        return next < Text.length(text) ? Text.of(Text.at(text, next++)) : null;
    }

    @PyMethod("__length_hint__")
    long hint() {
        return Text.length(text) - next;
    }
}
