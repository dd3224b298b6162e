package dev.pytool.interpreter.host;

import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;

/// The iterator of `os.scandir`.
@PyType(value = "ScandirIterator", module = "posix", home = "-", subclassable = false)
public final class PyScanDir extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyScanDirTable());

    private Iterator<PyDirEntry> left;

    PyScanDir(List<PyDirEntry> entries) {
        super(TYPE);
        left = entries.iterator();
    }

    @PySlot("__iter__")
    Object iter() {
        return this;
    }

    @PySlot("__next__")
    Object next() {
        return left.hasNext() ? left.next() : null;
    }

    @PyMethod("close")
    void close() {
        left = Collections.emptyIterator();
    }

    @PyMethod("__enter__")
    Object enter() {
        return this;
    }

    @PyMethod("__exit__($self, type=None, value=None, traceback=None, /)")
    void exit(Object type, Object value, Object traceback) {
        close();
    }
}
