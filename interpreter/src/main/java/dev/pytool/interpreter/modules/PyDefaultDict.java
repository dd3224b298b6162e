package dev.pytool.interpreter.modules;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Display;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.interpreter.protocol.Sequences;
import dev.pytool.interpreter.types.PyDict;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.interpreter.types.PyTuple;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySetter;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

import java.util.Arrays;

/// `collections.defaultdict`.
@PyType(value = "defaultdict", module = "collections", home = "_collections", base = PyDict.class)
public final class PyDefaultDict extends PyDict {
    public static final PyClass TYPE = PyClass.builtin(new PyDefaultDictTable());

    private Object factory = PyNone.NONE;

    private PyDefaultDict(PyClass type) {
        super(type);
    }

    @PySlot("__new__")
    static Object create(PyClass cls, Object[] a, String[] kw) {
        return new PyDefaultDict(cls);
    }

    @PySlot("__init__")
    void fill(Interp in, Object[] a, String[] kw) {
        int given = a.length - kw.length;
        if (given > 0 && a[0] != PyNone.NONE && !PyClass.of(a[0]).slots().hasCall()) {
            throw Errors.type("first argument must be callable or None");
        }
        factory = given > 0 ? a[0] : PyNone.NONE;
        Object[] rest = given > 0 ? Arrays.copyOfRange(a, 1, a.length) : a;
        PyDict.TYPE.slots().init(in, this, rest, kw);
    }

    @PyMethod("__missing__($self, key, /)")
    Object missing(Interp in, Object key) {
        if (factory == PyNone.NONE) {
            throw Errors.key(key);
        }
        Object value = in.call(factory);
        Sequences.store(in, this, key, value);
        return value;
    }

    @PyGetter("default_factory")
    Object factory() {
        return factory;
    }

    @PySetter("default_factory")
    void factory(Object value) {
        factory = value == null ? PyNone.NONE : value;
    }

    @PyMethod("copy")
    Object copyAll(Interp in) {
        return in.call(type(), factory, this);
    }

    @PyMethod("__copy__")
    Object copyDunder(Interp in) {
        return copyAll(in);
    }

    @PyMethod("__reduce__")
    Object reduce(Interp in) {
        Object arguments = factory == PyNone.NONE ? PyTuple.EMPTY : new PyTuple(factory);
        Object items = Iteration.iterator(in, in.callMethod(this, "items"));
        return new PyTuple(type(), arguments, PyNone.NONE, PyNone.NONE, items);
    }

    @PySlot("__repr__")
    Object show(Interp in) {
        return Text.of(
                type().name()
                        + "("
                        + Display.reprText(in, factory)
                        + ", "
                        + Text.java(PyDict.TYPE.slots().repr(in, this))
                        + ")");
    }
}
