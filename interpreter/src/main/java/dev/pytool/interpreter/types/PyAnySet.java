package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.ExceptionTypes;
import dev.pytool.interpreter.object.Hashes;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyException;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.object.TextBuilder;
import dev.pytool.interpreter.protocol.Comparison;
import dev.pytool.interpreter.protocol.Display;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;

/// What `set` and `frozenset` share: the hash table, with CPython's probing so that small sets
/// iterate in its order, and the operations of sets.
public abstract class PyAnySet extends PyObject {
    static final Object NO = PyNotImplemented.NOT_IMPLEMENTED;
    private static final Object GONE = new Object();

    private Object[] values = new Object[8];
    private long[] hashes = new long[8];
    private int filled;
    private int size;

    PyAnySet(PyClass type) {
        super(type);
    }

    /// A new empty set of the builtin class that operations on this one answer.
    abstract PyAnySet fresh();

    public int size() {
        return size;
    }

    private int place(Interp in, Object value, long hash) {
        int mask = values.length - 1;
        long perturb = hash;
        int i = (int) hash & mask;
        int free = -1;
        while (true) {
            int last = i + 9 <= mask ? i + 9 : i;
            for (int at = i; at <= last; at++) {
                Object known = values[at];
                if (known == null) {
                    return ~(free >= 0 ? free : at);
                }
                if (known == GONE) {
                    free = free < 0 ? at : free;
                } else if (hashes[at] == hash && Comparison.same(in, known, value)) {
                    return at;
                }
            }
            perturb >>>= 5;
            i = (int) (i * 5L + 1 + perturb) & mask;
        }
    }

    private static long hashOf(Interp in, Object value) {
        try {
            return Hashes.of(in, value);
        } catch (PyException e) {
            Object[] arguments = e.value().arguments();
            if (e.is(ExceptionTypes.TYPE_ERROR)
                    && arguments.length == 1
                    && arguments[0] instanceof String s
                    && s.startsWith("unhashable type")
                    && e.value().traceback() == null) {
                throw Errors.type(
                        "cannot use '"
                                + PyClass.of(value).name()
                                + "' as a set element ("
                                + s
                                + ")");
            }
            throw e;
        }
    }

    public boolean has(Interp in, Object value) {
        Object key = value instanceof PySet ? frozen((PySet) value) : value;
        return place(in, key, hashOf(in, key)) >= 0;
    }

    private static Object frozen(PySet set) {
        PyFrozenSet copy = new PyFrozenSet();
        copy.copyFrom(set);
        return copy;
    }

    void copyFrom(PyAnySet other) {
        values = other.values.clone();
        hashes = other.hashes.clone();
        filled = other.filled;
        size = other.size;
    }

    public void add(Interp in, Object value) {
        long hash = hashOf(in, value);
        int at = place(in, value, hash);
        if (at >= 0) {
            return;
        }
        at = ~at;
        if (values[at] == null) {
            filled++;
        }
        values[at] = value;
        hashes[at] = hash;
        size++;
        if (filled * 5 >= (values.length - 1) * 3) {
            resize(size > 50000 ? size * 2 : size * 4);
        }
    }

    private void resize(int wanted) {
        int length = 8;
        while (length <= wanted) {
            length <<= 1;
        }
        Object[] oldValues = values;
        long[] oldHashes = hashes;
        values = new Object[length];
        hashes = new long[length];
        filled = size;
        for (int i = 0; i < oldValues.length; i++) {
            if (oldValues[i] != null && oldValues[i] != GONE) {
                enter(oldValues[i], oldHashes[i]);
            }
        }
    }

    private void enter(Object value, long hash) {
        int mask = values.length - 1;
        long perturb = hash;
        int i = (int) hash & mask;
        while (true) {
            int last = i + 9 <= mask ? i + 9 : i;
            for (int at = i; at <= last; at++) {
                if (values[at] == null) {
                    values[at] = value;
                    hashes[at] = hash;
                    return;
                }
            }
            perturb >>>= 5;
            i = (int) (i * 5L + 1 + perturb) & mask;
        }
    }

    /// Removes the value; false where it was not there.
    public boolean remove(Interp in, Object value) {
        Object key = value instanceof PySet ? frozen((PySet) value) : value;
        int at = place(in, key, hashOf(in, key));
        if (at < 0) {
            return false;
        }
        values[at] = GONE;
        size--;
        return true;
    }

    void empty() {
        values = new Object[8];
        hashes = new long[8];
        filled = 0;
        size = 0;
    }

    public void addAll(Interp in, Object iterable) {
        Object iterator = Iteration.iterator(in, iterable);
        for (Object item = Iteration.next(in, iterator);
                item != null;
                item = Iteration.next(in, iterator)) {
            add(in, item);
        }
    }

    /// The values in the order of iteration; a copy.
    public Object[] values() {
        Object[] all = new Object[size];
        int n = 0;
        for (Object value : values) {
            if (value != null && value != GONE) {
                all[n++] = value;
            }
        }
        return all;
    }

    /// The next occupied position at or after this one, or -1.
    int next(int position) {
        for (int i = position; i < values.length; i++) {
            if (values[i] != null && values[i] != GONE) {
                return i;
            }
        }
        return -1;
    }

    Object at(int position) {
        return values[position];
    }

    static PyAnySet asSet(Interp in, Object iterable) {
        if (iterable instanceof PyAnySet s) {
            return s;
        }
        PySet set = new PySet();
        set.addAll(in, iterable);
        return set;
    }

    PyAnySet unite(Interp in, Object other) {
        PyAnySet all = fresh();
        all.addAll(in, this);
        if (other != this) {
            all.addAll(in, other);
        }
        return all;
    }

    PyAnySet intersect(Interp in, Object other) {
        PyAnySet both = fresh();
        if (other instanceof PyAnySet s && s.size() > size()) {
            for (Object value : values()) {
                if (s.has(in, value)) {
                    both.add(in, value);
                }
            }
            return both;
        }
        Object iterator = Iteration.iterator(in, other);
        for (Object item = Iteration.next(in, iterator);
                item != null;
                item = Iteration.next(in, iterator)) {
            if (has(in, item)) {
                both.add(in, item);
            }
        }
        return both;
    }

    PyAnySet subtract(Interp in, Object other) {
        PyAnySet right = asSet(in, other);
        PyAnySet rest = fresh();
        for (Object value : values()) {
            if (!right.has(in, value)) {
                rest.add(in, value);
            }
        }
        return rest;
    }

    PyAnySet exclude(Interp in, Object other) {
        PyAnySet right = asSet(in, other);
        PyAnySet rest = subtract(in, right);
        for (Object value : right.values()) {
            if (!has(in, value)) {
                rest.add(in, value);
            }
        }
        return rest;
    }

    boolean within(Interp in, PyAnySet other) {
        if (size > other.size) {
            return false;
        }
        for (Object value : values()) {
            if (!other.has(in, value)) {
                return false;
            }
        }
        return true;
    }

    Object display(Interp in) {
        String name = type().name();
        if (size == 0) {
            return Text.of(name + "()");
        }
        if (!Display.enter(in, this)) {
            return Text.of(name + "(...)");
        }
        try {
            TextBuilder out =
                    new TextBuilder().add(type() == PySet.TYPE ? "{" : Text.of(name + "({"));
            boolean first = true;
            for (Object value : values()) {
                out.add(first ? "" : ", ").add(Display.repr(in, value));
                first = false;
            }
            return out.add(type() == PySet.TYPE ? "}" : "})").build();
        } finally {
            Display.leave(in, this);
        }
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
