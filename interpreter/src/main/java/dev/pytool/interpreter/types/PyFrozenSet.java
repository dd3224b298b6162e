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
    private static final Object NO = PyNotImplemented.NOT_IMPLEMENTED;

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

    @PySlot("__len__")
    long length() {
        return size();
    }

    @PySlot("__iter__")
    Object iter() {
        return new PySetIterator(this);
    }

    @PySlot("__contains__")
    boolean contains(Interp in, Object value) {
        return has(in, value);
    }

    @PySlot("__repr__")
    Object repr(Interp in) {
        return display(in);
    }

    @PySlot("__and__")
    Object and(Interp in, Object other) {
        return other instanceof PyAnySet ? intersect(in, other) : NO;
    }

    @PySlot("__rand__")
    Object rand(Interp in, Object other) {
        return other instanceof PyAnySet s ? s.intersect(in, this) : NO;
    }

    @PySlot("__or__")
    Object or(Interp in, Object other) {
        return other instanceof PyAnySet ? unite(in, other) : NO;
    }

    @PySlot("__ror__")
    Object ror(Interp in, Object other) {
        return other instanceof PyAnySet s ? s.unite(in, this) : NO;
    }

    @PySlot("__sub__")
    Object sub(Interp in, Object other) {
        return other instanceof PyAnySet ? subtract(in, other) : NO;
    }

    @PySlot("__rsub__")
    Object rsub(Interp in, Object other) {
        return other instanceof PyAnySet s ? s.subtract(in, this) : NO;
    }

    @PySlot("__xor__")
    Object xor(Interp in, Object other) {
        return other instanceof PyAnySet ? exclude(in, other) : NO;
    }

    @PySlot("__rxor__")
    Object rxor(Interp in, Object other) {
        return other instanceof PyAnySet s ? s.exclude(in, this) : NO;
    }

    @PyMethod("union($self, *others)")
    Object union(Interp in, Object[] others) {
        PyAnySet all = unite(in, this);
        for (Object other : others) {
            all.addAll(in, other);
        }
        return all;
    }

    @PyMethod("intersection($self, *others)")
    Object intersection(Interp in, Object[] others) {
        PyAnySet rest = unite(in, this);
        for (Object other : others) {
            rest = rest.intersect(in, other);
        }
        return rest;
    }

    @PyMethod("difference($self, *others)")
    Object difference(Interp in, Object[] others) {
        PyAnySet rest = unite(in, this);
        for (Object other : others) {
            rest = rest.subtract(in, other);
        }
        return rest;
    }

    @PyMethod("symmetric_difference($self, other, /)")
    Object symmetricDifference(Interp in, Object other) {
        return exclude(in, other);
    }

    @PyMethod("issubset($self, other, /)")
    boolean isSubset(Interp in, Object other) {
        return within(in, asSet(in, other));
    }

    @PyMethod("issuperset($self, other, /)")
    boolean isSuperset(Interp in, Object other) {
        return asSet(in, other).within(in, this);
    }

    @PyMethod("isdisjoint($self, other, /)")
    boolean isDisjoint(Interp in, Object other) {
        return intersect(in, other).size() == 0;
    }

    @PySlot("__eq__")
    Object eq(Interp in, Object other) {
        return other instanceof PyAnySet s ? (Object) (size() == s.size() && within(in, s)) : NO;
    }

    @PySlot("__lt__")
    Object lt(Interp in, Object other) {
        return other instanceof PyAnySet s ? (Object) (size() < s.size() && within(in, s)) : NO;
    }

    @PySlot("__le__")
    Object le(Interp in, Object other) {
        return other instanceof PyAnySet s ? (Object) within(in, s) : NO;
    }

    @PySlot("__gt__")
    Object gt(Interp in, Object other) {
        return other instanceof PyAnySet s
                ? (Object) (s.size() < size() && s.within(in, this))
                : NO;
    }

    @PySlot("__ge__")
    Object ge(Interp in, Object other) {
        return other instanceof PyAnySet s ? (Object) s.within(in, this) : NO;
    }

    @PyMethod("__reduce__")
    Object reduce(Interp in) {
        Object state = Reduction.state(in, this);
        return new PyTuple(type(), new PyTuple(new PyList(values())), state);
    }

    @PyMethod("__sizeof__")
    long sizeInBytes() {
        return 200 + 16L * size();
    }

    @PyMethod(value = "__class_getitem__($type, item, /)", kind = PyMethod.Kind.CLASS)
    static Object generic(PyClass cls, Object item) {
        return PyGenericAlias.of(cls, item);
    }
}
