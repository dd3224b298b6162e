package dev.pytool.interpreter.modules.collections;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Attributes;
import dev.pytool.interpreter.protocol.Display;
import dev.pytool.interpreter.protocol.Operators;
import dev.pytool.interpreter.types.PyDict;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.interpreter.types.PyNotImplemented;
import dev.pytool.interpreter.types.PyTuple;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySetter;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `collections.defaultdict`: a dict that makes what is missing.
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

    @PySlot("__init__($self, default_factory=None, iterable=<absent>, /, **kwargs)")
    void init(Interp in, Object makes, Object iterable, PyDict named) {
        if (makes != PyNone.NONE && PyClass.of(makes).lookup("__call__") == null) {
            throw Errors.type("first argument must be callable or None");
        }
        factory = makes;
        if (iterable != null) {
            merge(in, iterable);
        }
        putAll(in, named);
    }

    @PyGetter("default_factory")
    Object factory() {
        return factory;
    }

    @PySetter("default_factory")
    void factory(Object makes) {
        factory = makes;
    }

    @PyMethod("__missing__($self, key, /)")
    Object missing(Interp in, Object key) {
        if (factory == PyNone.NONE) {
            throw Errors.key(key);
        }
        Object value = in.call(factory);
        put(in, key, value);
        return value;
    }

    @PyMethod("copy")
    Object copyWithFactory(Interp in) {
        return in.call(PyClass.of(this), factory, this);
    }

    @PyMethod("__copy__")
    Object shallowCopy(Interp in) {
        return copyWithFactory(in);
    }

    @PyMethod("__reduce__")
    Object reduce(Interp in) {
        Object items = in.call(Attributes.read(in, in.callMethod(this, "items"), "__iter__"));
        Object arguments = factory == PyNone.NONE ? PyTuple.EMPTY : new PyTuple(factory);
        return new PyTuple(PyClass.of(this), arguments, PyNone.NONE, PyNone.NONE, items);
    }

    @PySlot("__or__")
    static Object or(Interp in, Object self, Object other) {
        if (!(self instanceof PyDefaultDict left) || !(other instanceof PyDict right)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        Object merged = left.copyWithFactory(in);
        return Operators.inPlace(in, Operators.OR, merged, right);
    }

    @PySlot("__repr__")
    Object repr(Interp in) {
        if (!Display.enter(in, this)) {
            return "defaultdict(...)";
        }
        try {
            PyDict plain = copyOf();
            String made = Display.reprText(in, factory);
            return Text.of(
                    PyClass.of(this).shortName()
                            + "("
                            + made
                            + ", "
                            + Display.reprText(in, plain)
                            + ")");
        } finally {
            Display.leave(in, this);
        }
    }
}
