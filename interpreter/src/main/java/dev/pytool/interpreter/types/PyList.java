package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.object.TextBuilder;
import dev.pytool.interpreter.protocol.Comparison;
import dev.pytool.interpreter.protocol.Display;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.interpreter.protocol.Numbers;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PyRichCompare;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;

/// `list`.
@PyType("list")
public class PyList extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyListTable());
    private static final Object NO = PyNotImplemented.NOT_IMPLEMENTED;
    private static final Object[] NOTHING = {};

    private Object[] items;
    private int size;

    public PyList(Object... items) {
        super(TYPE);
        this.items = items;
        size = items.length;
    }

    public PyList(List<?> values) {
        this(values.toArray());
    }

    private PyList(PyClass type) {
        super(type);
        items = NOTHING;
    }

    public int size() {
        return size;
    }

    public Object at(int index) {
        return items[index];
    }

    public void set(int index, Object value) {
        items[index] = value;
    }

    /// A copy of the elements.
    public Object[] toArray() {
        return Arrays.copyOf(items, size);
    }

    /// A view that reads and replaces elements.
    public List<Object> asList() {
        return new AbstractList<>() {
            @Override
            public Object get(int index) {
                return items[index];
            }

            @Override
            public Object set(int index, Object value) {
                Object old = items[index];
                items[index] = value;
                return old;
            }

            @Override
            public int size() {
                return size;
            }
        };
    }

    private void room(int wanted) {
        if (wanted > items.length) {
            items = Arrays.copyOf(items, Math.max(wanted, items.length + (items.length >> 1) + 4));
        }
    }

    @PySlot("__new__")
    static Object create(PyClass cls, Object[] a, String[] kw) {
        return new PyList(cls);
    }

    @PySlot("__init__($self, iterable=(), /)")
    void init(Interp in, Object iterable) {
        clear();
        extend(in, iterable);
    }

    @PyMethod("append($self, object, /)")
    public void append(Object value) {
        if (size == items.length) {
            room(size + 1);
        }
        items[size++] = value;
    }

    @PyMethod("extend($self, iterable, /)")
    public void extend(Interp in, Object iterable) {
        if (iterable instanceof PyList || iterable instanceof PyTuple) {
            Object[] more =
                    iterable instanceof PyList l && l.type() == TYPE
                            ? l.toArray()
                            : Iteration.array(in, iterable);
            room(size + more.length);
            System.arraycopy(more, 0, items, size, more.length);
            size += more.length;
            return;
        }
        Object iterator = Iteration.iterator(in, iterable);
        for (Object item = Iteration.next(in, iterator);
                item != null;
                item = Iteration.next(in, iterator)) {
            append(item);
        }
    }

    @PyMethod("insert($self, index, object, /)")
    void insert(Interp in, Object index, Object value) {
        long i = Numbers.clippedIndex(in, index);
        i = i < 0 ? Math.max(0, i + size) : Math.min(i, size);
        room(size + 1);
        System.arraycopy(items, (int) i, items, (int) i + 1, size - (int) i);
        items[(int) i] = value;
        size++;
    }

    @PyMethod("pop($self, index=-1, /)")
    Object pop(Interp in, Object index) {
        long i = PySlice.index(in, index);
        if (size == 0) {
            throw Errors.index("pop from empty list");
        }
        i += i < 0 ? size : 0;
        if (i < 0 || i >= size) {
            throw Errors.index("pop index out of range");
        }
        return remove((int) i);
    }

    private Object remove(int i) {
        Object value = items[i];
        System.arraycopy(items, i + 1, items, i, size - i - 1);
        items[--size] = null;
        return value;
    }

    @PyMethod("remove($self, value, /)")
    void removeValue(Interp in, Object value) {
        for (int i = 0; i < size; i++) {
            if (Comparison.same(in, items[i], value)) {
                remove(i);
                return;
            }
        }
        throw Errors.value("list.remove(x): x not in list");
    }

    @PyMethod
    public void clear() {
        items = NOTHING;
        size = 0;
    }

    @PyMethod
    Object copy() {
        return new PyList(toArray());
    }

    @PyMethod("count($self, value, /)")
    long count(Interp in, Object value) {
        long n = 0;
        for (int i = 0; i < size; i++) {
            n += Comparison.same(in, items[i], value) ? 1 : 0;
        }
        return n;
    }

    @PyMethod("index($self, value, start=0, stop=sys.maxsize, /)")
    long index(Interp in, Object value, Object start, Object stop) {
        int from = StrSearch.position(in, start, size);
        int to = StrSearch.position(in, stop, size);
        for (int i = from; i < Math.min(to, size); i++) {
            if (Comparison.same(in, items[i], value)) {
                return i;
            }
        }
        throw Errors.value("list.index(x): x not in list");
    }

    @PyMethod
    void reverse() {
        for (int i = 0, j = size - 1; i < j; i++, j--) {
            Object x = items[i];
            items[i] = items[j];
            items[j] = x;
        }
    }

    @PyMethod("sort($self, /, *, key=None, reverse=False)")
    public void sort(Interp in, Object key, boolean reverse) {
        Object[] work = toArray();
        items = NOTHING;
        size = 0;
        try {
            Sorting.sort(in, work, key, reverse);
        } finally {
            boolean changed = size != 0;
            items = work;
            size = work.length;
            if (changed) {
                throw Errors.value("list modified during sort");
            }
        }
    }

    @PySlot("__len__")
    long length() {
        return size;
    }

    @PySlot("__iter__")
    Object iter() {
        return new PyListIterator(this);
    }

    @PyMethod("__reversed__")
    Object reversed() {
        return new PyReversed(this, size - 1);
    }

    @PySlot("__repr__")
    Object repr(Interp in) {
        if (size == 0) {
            return "[]";
        }
        if (!Display.enter(in, this)) {
            return "[...]";
        }
        try {
            TextBuilder out = new TextBuilder().add("[");
            for (int i = 0; i < size; i++) {
                out.add(i == 0 ? "" : ", ").add(Display.repr(in, items[i]));
            }
            return out.add("]").build();
        } finally {
            Display.leave(in, this);
        }
    }

    @PySlot("__contains__")
    boolean contains(Interp in, Object value) {
        for (int i = 0; i < size; i++) {
            if (Comparison.same(in, items[i], value)) {
                return true;
            }
        }
        return false;
    }

    private int position(Interp in, Object key, String message) {
        if (!(key instanceof Long)
                && Numbers.integer(key) == null
                && PyClass.of(key).lookup("__index__") == null) {
            throw Errors.type(
                    "list indices must be integers or slices, not " + PyClass.of(key).name());
        }
        long i = PySlice.index(in, key);
        i += i < 0 ? size : 0;
        if (i < 0 || i >= size) {
            throw Errors.index(message);
        }
        return (int) i;
    }

    @PySlot("__getitem__")
    Object item(Interp in, Object key) {
        if (key instanceof PySlice slice) {
            PySlice.Range r = slice.range(in, size);
            if (r.step() == 1) {
                return new PyList(Arrays.copyOfRange(items, r.start(), r.start() + r.count()));
            }
            Object[] part = new Object[r.count()];
            for (int i = 0; i < part.length; i++) {
                part[i] = items[r.at(i)];
            }
            return new PyList(part);
        }
        return items[position(in, key, "list index out of range")];
    }

    @PySlot("__setitem__")
    void store(Interp in, Object key, Object value) {
        if (key instanceof PySlice slice) {
            replace(in, slice, value);
        } else {
            items[position(in, key, "list assignment index out of range")] = value;
        }
    }

    private void replace(Interp in, PySlice slice, Object value) {
        if (PyClass.of(value).lookup("__iter__") == null
                && PyClass.of(value).lookup("__getitem__") == null) {
            throw Errors.type("must assign iterable to extended slice");
        }
        Object[] by = Iteration.array(in, value);
        PySlice.Range r = slice.range(in, size);
        if (r.step() == 1) {
            splice(r.start(), r.count(), by);
            return;
        }
        if (by.length != r.count()) {
            throw Errors.value(
                    "attempt to assign sequence of size "
                            + by.length
                            + " to extended slice of size "
                            + r.count());
        }
        for (int i = 0; i < by.length; i++) {
            items[r.at(i)] = by[i];
        }
    }

    private void splice(int start, int count, Object[] by) {
        Object[] all = new Object[size - count + by.length];
        System.arraycopy(items, 0, all, 0, start);
        System.arraycopy(by, 0, all, start, by.length);
        System.arraycopy(items, start + count, all, start + by.length, size - start - count);
        items = all;
        size = all.length;
    }

    @PySlot("__delitem__")
    void delete(Interp in, Object key) {
        if (!(key instanceof PySlice slice)) {
            remove(position(in, key, "list assignment index out of range"));
            return;
        }
        PySlice.Range r = slice.range(in, size);
        if (r.step() == 1) {
            splice(r.start(), r.count(), NOTHING);
            return;
        }
        java.util.BitSet gone = new java.util.BitSet();
        for (int i = 0; i < r.count(); i++) {
            gone.set(r.at(i));
        }
        Object[] kept = new Object[size - r.count()];
        for (int i = 0, n = 0; i < size; i++) {
            if (!gone.get(i)) {
                kept[n++] = items[i];
            }
        }
        items = kept;
        size = kept.length;
    }

    @PySlot("__add__")
    Object add(Object other) {
        if (!(other instanceof PyList l)) {
            return NO;
        }
        Object[] all = Arrays.copyOf(items, size + l.size);
        System.arraycopy(items, 0, all, 0, size);
        System.arraycopy(l.items, 0, all, size, l.size);
        return new PyList(all);
    }

    @PySlot("__iadd__")
    Object iadd(Interp in, Object other) {
        extend(in, other);
        return this;
    }

    static Object[] repeat(Object[] items, int size, long count) {
        long n = Math.max(0, count);
        if (n * size > Integer.MAX_VALUE / 2 || n > Integer.MAX_VALUE && size > 0) {
            throw Errors.of(dev.pytool.interpreter.object.ExceptionTypes.MEMORY_ERROR);
        }
        Object[] all = new Object[(int) n * size];
        for (int i = 0; i < n && size > 0; i++) {
            System.arraycopy(items, 0, all, i * size, size);
        }
        return all;
    }

    @PySlot({"__mul__", "__rmul__"})
    Object mul(Interp in, Object count) {
        if (Numbers.integer(count) == null && PyClass.of(count).lookup("__index__") == null) {
            return NO;
        }
        return new PyList(repeat(items, size, Numbers.clippedIndex(in, count)));
    }

    @PySlot("__imul__")
    Object imul(Interp in, Object count) {
        if (Numbers.integer(count) == null && PyClass.of(count).lookup("__index__") == null) {
            return NO;
        }
        items = repeat(items, size, Numbers.clippedIndex(in, count));
        size = items.length;
        return this;
    }

    static Object compare(Interp in, int op, Object[] a, int n, Object[] b, int m) {
        if (n != m && (op == Comparison.EQ || op == Comparison.NE)) {
            return op == Comparison.NE;
        }
        for (int i = 0; i < Math.min(n, m); i++) {
            if (!Comparison.same(in, a[i], b[i])) {
                return op == Comparison.EQ
                        ? false
                        : op == Comparison.NE
                                ? (Object) true
                                : Comparison.compare(in, op, a[i], b[i]);
            }
        }
        return Comparison.holds(op, Integer.compare(n, m));
    }

    @PyRichCompare
    Object compare(Interp in, int op, Object other) {
        return other instanceof PyList l ? compare(in, op, items, size, l.items, l.size) : NO;
    }

    @PyMethod("__sizeof__")
    long sizeInBytes() {
        return 40 + 8L * size;
    }

    @PyMethod(value = "__class_getitem__($type, item, /)", kind = PyMethod.Kind.CLASS)
    static Object generic(PyClass cls, Object item) {
        return PyGenericAlias.of(cls, item);
    }
}
