package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `set`.
@PyType("set")
public final class PySet extends PyAnySet {
    public static final PyClass TYPE = PyClass.builtin(new PySetTable());
    private static final Object NO = PyNotImplemented.NOT_IMPLEMENTED;

    public PySet() {
        super(TYPE);
    }

    private PySet(PyClass type) {
        super(type);
    }

    @Override
    PyAnySet fresh() {
        return new PySet();
    }

    @PySlot("__new__")
    static Object create(PyClass cls, Object[] a, String[] kw) {
        return new PySet(cls);
    }

    @PySlot("__init__($self, iterable=(), /)")
    void init(Interp in, Object iterable) {
        empty();
        addAll(in, iterable);
    }

    @PyMethod("add($self, object, /)")
    void addOne(Interp in, Object value) {
        add(in, value);
    }

    @PyMethod("discard($self, object, /)")
    void discard(Interp in, Object value) {
        remove(in, value);
    }

    @PyMethod("remove($self, object, /)")
    void removeOne(Interp in, Object value) {
        if (!remove(in, value)) {
            throw Errors.key(value);
        }
    }

    @PyMethod
    Object pop(Interp in) {
        int at = next(0);
        if (at < 0) {
            throw Errors.key("pop from an empty set");
        }
        Object value = at(at);
        remove(in, value);
        return value;
    }

    @PyMethod
    void clear() {
        empty();
    }

    @PyMethod
    Object copy() {
        PySet copy = new PySet();
        copy.copyFrom(this);
        return copy;
    }

    @PyMethod("update($self, *others)")
    void update(Interp in, Object[] others) {
        for (Object other : others) {
            addAll(in, other);
        }
    }

    @PyMethod("difference_update($self, *others)")
    void differenceUpdate(Interp in, Object[] others) {
        for (Object other : others) {
            for (Object value : Iteration.list(in, other)) {
                remove(in, value);
            }
        }
    }

    @PyMethod("intersection_update($self, *others)")
    void intersectionUpdate(Interp in, Object[] others) {
        for (Object other : others) {
            copyFrom(intersect(in, other));
        }
    }

    @PyMethod("symmetric_difference_update($self, other, /)")
    void symmetricDifferenceUpdate(Interp in, Object other) {
        copyFrom(exclude(in, other));
    }

    @PySlot("__ior__")
    Object ior(Interp in, Object other) {
        if (!(other instanceof PyAnySet)) {
            return NO;
        }
        addAll(in, other);
        return this;
    }

    @PySlot("__iand__")
    Object iand(Interp in, Object other) {
        if (!(other instanceof PyAnySet)) {
            return NO;
        }
        copyFrom(intersect(in, other));
        return this;
    }

    @PySlot("__isub__")
    Object isub(Interp in, Object other) {
        if (!(other instanceof PyAnySet)) {
            return NO;
        }
        copyFrom(subtract(in, other));
        return this;
    }

    @PySlot("__ixor__")
    Object ixor(Interp in, Object other) {
        if (!(other instanceof PyAnySet)) {
            return NO;
        }
        copyFrom(exclude(in, other));
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
