package dev.pytool.interpreter.modules;

import dev.pytool.interpreter.object.Args;
import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Comparison;
import dev.pytool.interpreter.protocol.Display;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.interpreter.types.PyArrayIterator;
import dev.pytool.interpreter.types.PyGenericAlias;
import dev.pytool.interpreter.types.PyList;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.interpreter.types.PyNotImplemented;
import dev.pytool.interpreter.types.PySlice;
import dev.pytool.interpreter.types.PyTuple;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

import java.util.ArrayList;

/// `collections.deque`.
@PyType(value = "deque", module = "collections", home = "_collections")
public final class PyDeque extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyDequeTable());

    private final ArrayList<Object> items = new ArrayList<>();
    private long most = Long.MAX_VALUE;
    private int version;

    private PyDeque(PyClass type) {
        super(type);
    }

    @PySlot("__new__")
    static Object create(PyClass cls, Object[] a, String[] kw) {
        return new PyDeque(cls);
    }

    @PySlot("__init__($self, iterable=(), maxlen=None)")
    void init(Interp in, Object iterable, Object limit) {
        most = limit == PyNone.NONE ? Long.MAX_VALUE : Args.toLong(in, limit);
        if (most < 0) {
            throw Errors.value("maxlen must be non-negative");
        }
        items.clear();
        extend(in, iterable);
    }

    @PyMethod("append($self, item, /)")
    void append(Object value) {
        version++;
        items.add(value);
        if (items.size() > most) {
            items.removeFirst();
        }
    }

    @PyMethod("appendleft($self, item, /)")
    void appendLeft(Object value) {
        version++;
        items.addFirst(value);
        if (items.size() > most) {
            items.removeLast();
        }
    }

    @PyMethod("extend($self, iterable, /)")
    void extend(Interp in, Object iterable) {
        Iteration.list(in, iterable).forEach(this::append);
    }

    @PyMethod("extendleft($self, iterable, /)")
    void extendLeft(Interp in, Object iterable) {
        Iteration.list(in, iterable).forEach(this::appendLeft);
    }

    @PyMethod
    Object pop() {
        if (items.isEmpty()) {
            throw Errors.index("pop from an empty deque");
        }
        version++;
        return items.removeLast();
    }

    @PyMethod("popleft")
    Object popLeft() {
        if (items.isEmpty()) {
            throw Errors.index("pop from an empty deque");
        }
        version++;
        return items.removeFirst();
    }

    @PyMethod
    void clear() {
        version++;
        items.clear();
    }

    @PyMethod
    void reverse() {
        java.util.Collections.reverse(items);
    }

    @PyMethod("rotate($self, n=1, /)")
    void rotate(long n) {
        version++;
        java.util.Collections.rotate(items, (int) (items.isEmpty() ? 0 : n % items.size()));
    }

    @PyMethod("count($self, value, /)")
    long count(Interp in, Object value) {
        return items.stream().filter(item -> Comparison.same(in, item, value)).count();
    }

    @PyMethod("index($self, value, start=0, stop=<absent>, /)")
    long index(Interp in, Object value, long start, Object stop) {
        for (int i = (int) Math.max(0, start < 0 ? start + items.size() : start);
                i < items.size();
                i++) {
            if (Comparison.same(in, items.get(i), value)) {
                return i;
            }
        }
        throw Errors.value("deque.index(x): x not in deque");
    }

    @PyMethod("remove($self, value, /)")
    void remove(Interp in, Object value) {
        for (int i = 0; i < items.size(); i++) {
            if (Comparison.same(in, items.get(i), value)) {
                version++;
                items.remove(i);
                return;
            }
        }
        throw Errors.value("deque.remove(x): x not in deque");
    }

    @PyMethod("insert($self, index, value, /)")
    void insert(long index, Object value) {
        if (items.size() >= most) {
            throw Errors.index("deque already at its maximum size");
        }
        version++;
        long i = index < 0 ? Math.max(0, index + items.size()) : Math.min(index, items.size());
        items.add((int) i, value);
    }

    private int at(Interp in, Object key) {
        long i = PySlice.index(in, key);
        i += i < 0 ? items.size() : 0;
        if (i < 0 || i >= items.size()) {
            throw Errors.index("deque index out of range");
        }
        return (int) i;
    }

    @PySlot("__getitem__")
    Object item(Interp in, Object key) {
        return items.get(at(in, key));
    }

    @PySlot("__setitem__")
    void store(Interp in, Object key, Object value) {
        items.set(at(in, key), value);
    }

    @PySlot("__delitem__")
    void delete(Interp in, Object key) {
        version++;
        items.remove(at(in, key));
    }

    @PySlot("__len__")
    long length() {
        return items.size();
    }

    @PySlot("__contains__")
    boolean contains(Interp in, Object value) {
        return items.stream().anyMatch(item -> Comparison.same(in, item, value));
    }

    @PySlot("__iter__")
    Object iter() {
        return new PyDequeIterator(this, items, version);
    }

    int version() {
        return version;
    }

    @PyMethod("__reversed__")
    Object reversed() {
        return new PyArrayIterator(items.reversed().toArray());
    }

    @PyMethod("copy")
    Object copy(Interp in) {
        return in.call(type(), this, limit());
    }

    @PyMethod("__copy__")
    Object copyDunder(Interp in) {
        return copy(in);
    }

    @PyGetter("maxlen")
    Object limit() {
        return most == Long.MAX_VALUE ? PyNone.NONE : (Object) most;
    }

    @PySlot("__iadd__")
    Object iadd(Interp in, Object other) {
        extend(in, other);
        return this;
    }

    @PySlot("__add__")
    Object add(Interp in, Object other) {
        if (!(other instanceof PyDeque d)) {
            throw Errors.type(
                    "can only concatenate deque (not \""
                            + PyClass.of(other).name()
                            + "\") to deque");
        }
        PyDeque all = (PyDeque) copy(in);
        all.extend(in, d);
        return all;
    }

    @PySlot("__eq__")
    Object eq(Interp in, Object other) {
        return other instanceof PyDeque d
                ? Comparison.compare(in, Comparison.EQ, new PyList(items), new PyList(d.items))
                : PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PySlot("__lt__")
    Object lt(Interp in, Object other) {
        return other instanceof PyDeque d
                ? Comparison.compare(in, Comparison.LT, new PyList(items), new PyList(d.items))
                : PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PyMethod("__reduce__")
    Object reduce(Interp in) {
        return new PyTuple(type(), new PyTuple(new PyList(items), limit()));
    }

    @PySlot("__repr__")
    Object repr(Interp in) {
        if (!Display.enter(in, this)) {
            return "[...]";
        }
        try {
            String list = Display.reprText(in, new PyList(items));
            return Text.of(
                    type().name()
                            + "("
                            + list
                            + (most == Long.MAX_VALUE ? ")" : ", maxlen=" + most + ")"));
        } finally {
            Display.leave(in, this);
        }
    }

    @PyMethod(value = "__class_getitem__($type, item, /)", kind = PyMethod.Kind.CLASS)
    static Object generic(PyClass cls, Object item) {
        return PyGenericAlias.of(cls, item);
    }
}
