package dev.pytool.interpreter.modules.collections;

import dev.pytool.interpreter.object.Args;
import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.object.TextBuilder;
import dev.pytool.interpreter.protocol.Comparison;
import dev.pytool.interpreter.protocol.Display;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.interpreter.protocol.Numbers;
import dev.pytool.interpreter.types.PyGenericAlias;
import dev.pytool.interpreter.types.PyList;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.interpreter.types.PyNotImplemented;
import dev.pytool.interpreter.types.PyTuple;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PyRichCompare;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `collections.deque`: a ring of items, cheap at both ends.
@PyType(value = "deque", module = "collections", home = "_collections")
public final class PyDeque extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyDequeTable());
    private static final int START = 8;

    private Object[] ring = new Object[START];
    private int head;
    private int size;
    private long most = Long.MAX_VALUE;
    private int changes;

    private PyDeque(PyClass type) {
        super(type);
    }

    int size() {
        return size;
    }

    /// A number that differs whenever items came or went.
    int changes() {
        return changes;
    }

    Object at(int index) {
        return ring[head + index & ring.length - 1];
    }

    private void set(int index, Object value) {
        ring[head + index & ring.length - 1] = value;
    }

    private void grow() {
        if (size == ring.length) {
            Object[] larger = new Object[ring.length * 2];
            for (int i = 0; i < size; i++) {
                larger[i] = at(i);
            }
            ring = larger;
            head = 0;
        }
    }

    @PySlot("__new__")
    static Object create(PyClass cls, Object[] a, String[] kw) {
        return new PyDeque(cls);
    }

    @PySlot("__init__($self, iterable=(), maxlen=None)")
    void init(Interp in, Object iterable, Object maxlen) {
        if (maxlen != PyNone.NONE) {
            most = Args.toLong(in, maxlen);
            if (most < 0) {
                throw Errors.value("maxlen must be non-negative");
            }
        }
        clear();
        extend(in, iterable);
    }

    @PyGetter("maxlen")
    Object maxlen() {
        return most == Long.MAX_VALUE ? PyNone.NONE : (Object) most;
    }

    @PyMethod("append($self, item, /)")
    void append(Object item) {
        grow();
        set(size++, item);
        changes++;
        if (size > most) {
            takeFirst();
        }
    }

    @PyMethod("appendleft($self, item, /)")
    void appendLeft(Object item) {
        grow();
        head = head - 1 & ring.length - 1;
        ring[head] = item;
        size++;
        changes++;
        if (size > most) {
            takeLast();
        }
    }

    private Object takeFirst() {
        Object item = ring[head];
        ring[head] = null;
        head = head + 1 & ring.length - 1;
        size--;
        changes++;
        return item;
    }

    private Object takeLast() {
        Object item = at(size - 1);
        set(--size, null);
        changes++;
        return item;
    }

    @PyMethod("pop")
    Object pop() {
        if (size == 0) {
            throw Errors.index("pop from an empty deque");
        }
        return takeLast();
    }

    @PyMethod("popleft")
    Object popLeft() {
        if (size == 0) {
            throw Errors.index("pop from an empty deque");
        }
        return takeFirst();
    }

    @PyMethod("extend($self, iterable, /)")
    void extend(Interp in, Object iterable) {
        if (iterable == this) {
            for (Object item : toArray()) {
                append(item);
            }
            return;
        }
        Object iterator = Iteration.iterator(in, iterable);
        for (Object item = Iteration.next(in, iterator);
                item != null;
                item = Iteration.next(in, iterator)) {
            append(item);
        }
    }

    @PyMethod("extendleft($self, iterable, /)")
    void extendLeft(Interp in, Object iterable) {
        for (Object item : iterable == this ? toArray() : Iteration.array(in, iterable)) {
            appendLeft(item);
        }
    }

    @PyMethod("clear")
    void clear() {
        ring = new Object[START];
        head = 0;
        size = 0;
        changes++;
    }

    Object[] toArray() {
        Object[] items = new Object[size];
        for (int i = 0; i < size; i++) {
            items[i] = at(i);
        }
        return items;
    }

    @PyMethod("copy")
    Object copy(Interp in) {
        return in.call(PyClass.of(this), this, maxlen());
    }

    @PyMethod("__copy__")
    Object shallowCopy(Interp in) {
        return copy(in);
    }

    @PyMethod("rotate($self, n=1, /)")
    void rotate(long n) {
        if (size < 2) {
            return;
        }
        long steps = Math.floorMod(n, (long) size);
        if (steps <= size / 2) {
            for (long i = 0; i < steps; i++) {
                Object item = takeLast();
                appendLeft(item);
            }
        } else {
            for (long i = steps; i < size; i++) {
                Object item = takeFirst();
                append(item);
            }
        }
    }

    @PyMethod("reverse")
    void reverse() {
        Object[] items = toArray();
        for (int i = 0; i < items.length; i++) {
            set(i, items[items.length - 1 - i]);
        }
    }

    @PyMethod("count($self, value, /)")
    long count(Interp in, Object value) {
        long found = 0;
        int before = changes;
        for (int i = 0; i < size; i++) {
            found += Comparison.same(in, at(i), value) ? 1 : 0;
            unchanged(before, "deque mutated during iteration");
        }
        return found;
    }

    private void unchanged(int before, String message) {
        if (changes != before) {
            throw Errors.runtime(message);
        }
    }

    @PyMethod("index($self, value, start=0, stop=9223372036854775807, /)")
    long index(Interp in, Object value, long start, long stop) {
        long from = Math.max(0, start < 0 ? start + size : start);
        long to = Math.min(size, stop < 0 ? stop + size : stop);
        int before = changes;
        for (int i = (int) Math.min(from, size); i < to; i++) {
            if (Comparison.same(in, at(i), value)) {
                return i;
            }
            unchanged(before, "deque mutated during iteration");
        }
        throw Errors.value("deque.index(x): x not in deque");
    }

    @PyMethod("insert($self, index, value, /)")
    void insert(long index, Object value) {
        if (size >= most) {
            throw Errors.index("deque already at its maximum size");
        }
        int at = (int) Math.max(0, Math.min(size, index < 0 ? index + size : index));
        append(value);
        for (int i = size - 1; i > at; i--) {
            set(i, at(i - 1));
        }
        set(at, value);
    }

    @PyMethod("remove($self, value, /)")
    void remove(Interp in, Object value) {
        int before = changes;
        for (int i = 0; i < size; i++) {
            boolean same = Comparison.same(in, at(i), value);
            unchanged(before, "deque mutated during remove().");
            if (same) {
                removeAt(i);
                return;
            }
        }
        throw Errors.value("deque.remove(x): x not in deque");
    }

    private void removeAt(int index) {
        for (int i = index; i + 1 < size; i++) {
            set(i, at(i + 1));
        }
        takeLast();
    }

    private int position(Interp in, Object index) {
        if (PyClass.of(index).lookup("__index__") == null) {
            throw Errors.type(
                    "sequence index must be integer, not '" + PyClass.of(index).name() + "'");
        }
        long i = Numbers.clippedIndex(in, index);
        i += i < 0 ? size : 0;
        if (i < 0 || i >= size) {
            throw Errors.index("deque index out of range");
        }
        return (int) i;
    }

    @PySlot("__getitem__")
    Object item(Interp in, Object index) {
        return at(position(in, index));
    }

    @PySlot("__setitem__")
    void setItem(Interp in, Object index, Object value) {
        set(position(in, index), value);
    }

    @PySlot("__delitem__")
    void deleteItem(Interp in, Object index) {
        removeAt(position(in, index));
    }

    @PySlot("__len__")
    long length() {
        return size;
    }

    @PySlot("__bool__")
    boolean truth() {
        return size > 0;
    }

    @PySlot("__contains__")
    boolean contains(Interp in, Object value) {
        int before = changes;
        for (int i = 0; i < size; i++) {
            boolean same = Comparison.same(in, at(i), value);
            unchanged(before, "deque mutated during iteration");
            if (same) {
                return true;
            }
        }
        return false;
    }

    @PySlot("__iter__")
    Object iter() {
        return new PyDequeIterator(this, false);
    }

    @PyMethod("__reversed__")
    Object reversed() {
        return new PyDequeIterator(this, true);
    }

    @PySlot("__iadd__")
    Object extendInPlace(Interp in, Object iterable) {
        extend(in, iterable);
        return this;
    }

    @PySlot("__add__")
    static Object add(Interp in, Object self, Object other) {
        if (!(self instanceof PyDeque left)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        if (!(other instanceof PyDeque right)) {
            throw Errors.type(
                    "can only concatenate deque (not \""
                            + PyClass.of(other).name()
                            + "\") to deque");
        }
        PyDeque sum = (PyDeque) left.copy(in);
        sum.extend(in, right);
        return sum;
    }

    @PySlot({"__mul__", "__rmul__"})
    static Object repeat(Interp in, Object self, Object times) {
        Object count = self instanceof PyDeque ? times : self;
        if (PyClass.of(count).lookup("__index__") == null) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        PyDeque source = (PyDeque) (self instanceof PyDeque ? self : times);
        PyDeque product = (PyDeque) source.copy(in);
        Object[] items = source.toArray();
        product.clear();
        for (long i = Args.toLong(in, count); i > 0; i--) {
            for (Object item : items) {
                product.append(item);
            }
        }
        return product;
    }

    @PyRichCompare
    static Object compare(Interp in, int op, Object a, Object b) {
        return a instanceof PyDeque left && b instanceof PyDeque right
                ? Comparison.compare(
                        in, op, new PyList(left.toArray()), new PyList(right.toArray()))
                : PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PyMethod("__reduce__")
    Object reduce(Interp in) {
        Object arguments =
                most == Long.MAX_VALUE ? PyTuple.EMPTY : new PyTuple(PyTuple.EMPTY, most);
        Object state = attributesIfAny() == null ? PyNone.NONE : attributesIfAny();
        return new PyTuple(PyClass.of(this), arguments, state, iter());
    }

    @PyMethod(value = "__class_getitem__", kind = PyMethod.Kind.CLASS)
    static Object generic(PyClass cls, Object item) {
        return PyGenericAlias.of(cls, item);
    }

    @PySlot("__repr__")
    Object repr(Interp in) {
        if (!Display.enter(in, this)) {
            return "[...]";
        }
        try {
            TextBuilder out = new TextBuilder();
            out.add(PyClass.of(this).shortName()).add("([");
            for (int i = 0; i < size; i++) {
                out.add(i == 0 ? "" : ", ").add(Display.reprText(in, at(i)));
            }
            out.add(most == Long.MAX_VALUE ? "])" : "], maxlen=" + most + ")");
            return out.build();
        } finally {
            Display.leave(in, this);
        }
    }
}
