package dev.pytool.interpreter.modules.decimal;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Comparison;
import dev.pytool.interpreter.protocol.Display;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.interpreter.types.PyArrayIterator;
import dev.pytool.interpreter.types.PyDict;
import dev.pytool.interpreter.types.PyList;
import dev.pytool.interpreter.types.PyNotImplemented;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// The flags or traps of a context as a mapping.
@PyType(value = "SignalDict", module = "decimal", home = "-", subclassable = false)
final class PySignalDict extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PySignalDictTable());

    private final PyDecimalContext context;
    private final boolean traps;

    PySignalDict(PyDecimalContext context, boolean traps) {
        super(TYPE);
        this.context = context;
        this.traps = traps;
    }

    private int bit(Interp in, Object key) {
        int bit = DecimalModule.of(in).trapOf(key);
        if (bit == 0) {
            throw Errors.key("invalid error flag");
        }
        return bit;
    }

    @PySlot("__len__")
    long length() {
        return Signal.TRAPS.length;
    }

    @PySlot("__getitem__")
    Object item(Interp in, Object key) {
        return (context.bits(traps) & Signal.covered(bit(in, key))) != 0;
    }

    @PySlot("__setitem__")
    void store(Interp in, Object key, Object value) {
        int bits = Signal.covered(bit(in, key));
        int now = context.bits(traps);
        context.setBits(traps, in.isTrue(value) ? now | bits : now & ~bits);
    }

    @PySlot("__delitem__")
    void delete(Object key) {
        throw Errors.value("signal keys cannot be deleted");
    }

    private Object[] keyArray(Interp in) {
        Object[] keys = new Object[Signal.TRAPS.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = DecimalModule.of(in).condition(Signal.TRAPS[i]);
        }
        return keys;
    }

    @PySlot("__iter__")
    Object iter(Interp in) {
        return new PyArrayIterator(keyArray(in));
    }

    @PyMethod
    Object keys(Interp in) {
        return new PyList(keyArray(in));
    }

    @PyMethod
    Object copy(Interp in) {
        PyDict copy = new PyDict();
        for (Object key : keyArray(in)) {
            copy.put(in, key, item(in, key));
        }
        return copy;
    }

    @PyMethod
    Object items(Interp in) {
        return new PyList(Iteration.array(in, in.callMethod(copy(in), "items")));
    }

    @PyMethod
    Object values(Interp in) {
        return new PyList(Iteration.array(in, in.callMethod(copy(in), "values")));
    }

    @PyMethod("get($self, key, default=None, /)")
    Object get(Interp in, Object key, Object otherwise) {
        return DecimalModule.of(in).trapOf(key) == 0 ? otherwise : item(in, key);
    }

    @PySlot("__eq__")
    Object eq(Interp in, Object other) {
        Object right = other instanceof PySignalDict dict ? dict.copy(in) : other;
        return right instanceof PyDict
                ? (Object) Comparison.equal(in, copy(in), right)
                : PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PySlot("__repr__")
    Object repr(Interp in) {
        return Text.of(Display.reprText(in, copy(in)).replace(": ", ":"));
    }
}
