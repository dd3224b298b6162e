package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Hashes;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `frozenset`.
@PyType("frozenset")
public final class PyFrozenSet extends PyAnySet {
    public static final PyClass TYPE = PyClass.builtin(new PyFrozenSetTable());

    private long hash;

    public PyFrozenSet() {
        super(TYPE);
    }

    private PyFrozenSet(PyClass type) {
        super(type);
    }

    @Override
    PyAnySet fresh() {
        return new PyFrozenSet();
    }

    @PySlot("__new__($type, iterable=(), /)")
    static Object create(Interp in, PyClass cls, Object iterable) {
        if (cls == TYPE && PyClass.of(iterable) == TYPE) {
            return iterable;
        }
        PyFrozenSet set = new PyFrozenSet(cls);
        set.addAll(in, iterable);
        return set;
    }

    @PySlot("__hash__")
    long hash(Interp in) {
        if (hash == 0) {
            long h = 0;
            for (Object value : values()) {
                long one = Hashes.of(in, value);
                h ^= (one ^ 89869747L ^ one << 16) * 3644798167L;
            }
            h ^= (size() + 1L) * 1927868237L;
            h ^= h >>> 11 ^ h >>> 25;
            h = h * 69069L + 907133923L;
            hash = h == -1 ? 590923713L : h;
        }
        return hash;
    }

    @PyMethod
    Object copy() {
        return this;
    }
}
