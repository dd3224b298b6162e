package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Hashes;
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

/// `tuple`.
@PyType("tuple")
public class PyTuple extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyTupleTable());
    public static final PyTuple EMPTY = new PyTuple();
    private static final Object NO = PyNotImplemented.NOT_IMPLEMENTED;

    private final Object[] items;

    public PyTuple(Object... items) {
        super(TYPE);
        this.items = items;
    }

    public PyTuple(PyClass type, Object[] items) {
        super(type);
        this.items = items;
    }

    /// The elements; not to be changed.
    public Object[] items() {
        return items;
    }

    @PySlot("__new__($type, iterable=<absent>, /)")
    static Object create(Interp in, PyClass cls, Object iterable) {
        if (cls == TYPE && iterable instanceof PyTuple t && t.type() == TYPE) {
            return t;
        }
        return new PyTuple(cls, iterable == null ? new Object[0] : Iteration.array(in, iterable));
    }

    @PySlot("__len__")
    long length() {
        return items.length;
    }

    @PySlot("__iter__")
    Object iter() {
        return new PyArrayIterator(items);
    }

    @PySlot("__repr__")
    Object repr(Interp in) {
        if (items.length == 0) {
            return "()";
        }
        if (!Display.enter(in, this)) {
            return "(...)";
        }
        try {
            TextBuilder out = new TextBuilder().add("(");
            for (int i = 0; i < items.length; i++) {
                out.add(i == 0 ? "" : ", ").add(Display.repr(in, items[i]));
            }
            return out.add(items.length == 1 ? ",)" : ")").build();
        } finally {
            Display.leave(in, this);
        }
    }

    @PySlot("__hash__")
    long hash(Interp in) {
        long acc = 2870177450012600261L;
        for (Object item : items) {
            acc += Hashes.of(in, item) * -4417276706812531889L;
            acc = Long.rotateLeft(acc, 31) * -7046029288634856825L;
        }
        acc += items.length ^ (2870177450012600261L ^ 3527539L);
        return acc == -1 ? 1546275796 : acc;
    }

    @PySlot("__contains__")
    boolean contains(Interp in, Object value) {
        for (Object item : items) {
            if (Comparison.same(in, item, value)) {
                return true;
            }
        }
        return false;
    }

    @PySlot("__getitem__")
    Object item(Interp in, Object key) {
        if (key instanceof PySlice slice) {
            PySlice.Range r = slice.range(in, items.length);
            Object[] part = new Object[r.count()];
            for (int i = 0; i < part.length; i++) {
                part[i] = items[r.at(i)];
            }
            return new PyTuple(part);
        }
        if (!(key instanceof Long)
                && Numbers.integer(key) == null
                && PyClass.of(key).lookup("__index__") == null) {
            throw Errors.type(
                    "tuple indices must be integers or slices, not " + PyClass.of(key).name());
        }
        long i = PySlice.index(in, key);
        i += i < 0 ? items.length : 0;
        if (i < 0 || i >= items.length) {
            throw Errors.index("tuple index out of range");
        }
        return items[(int) i];
    }

    @PySlot("__add__")
    Object add(Object other) {
        if (!(other instanceof PyTuple t)) {
            return NO;
        }
        Object[] all = java.util.Arrays.copyOf(items, items.length + t.items.length);
        System.arraycopy(t.items, 0, all, items.length, t.items.length);
        return new PyTuple(all);
    }

    @PySlot({"__mul__", "__rmul__"})
    Object mul(Interp in, Object count) {
        if (Numbers.integer(count) == null && PyClass.of(count).lookup("__index__") == null) {
            return NO;
        }
        return new PyTuple(PyList.repeat(items, items.length, Numbers.clippedIndex(in, count)));
    }

    @PyRichCompare
    Object compare(Interp in, int op, Object other) {
        return other instanceof PyTuple t
                ? PyList.compare(in, op, items, items.length, t.items, t.items.length)
                : NO;
    }

    @PyMethod("count($self, value, /)")
    long count(Interp in, Object value) {
        long n = 0;
        for (Object item : items) {
            n += Comparison.same(in, item, value) ? 1 : 0;
        }
        return n;
    }

    @PyMethod("index($self, value, start=0, stop=sys.maxsize, /)")
    long index(Interp in, Object value, Object start, Object stop) {
        int from = StrSearch.position(in, start, items.length);
        int to = StrSearch.position(in, stop, items.length);
        for (int i = from; i < Math.min(to, items.length); i++) {
            if (Comparison.same(in, items[i], value)) {
                return i;
            }
        }
        throw Errors.value("tuple.index(x): x not in tuple");
    }

    @PyMethod("__getnewargs__")
    Object newArguments() {
        return new PyTuple(new PyTuple(items));
    }

    @PyMethod(value = "__class_getitem__($type, item, /)", kind = PyMethod.Kind.CLASS)
    static Object generic(PyClass cls, Object item) {
        return PyGenericAlias.of(cls, item);
    }
}
