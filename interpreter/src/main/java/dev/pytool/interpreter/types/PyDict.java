package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Hashes;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyException;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.object.TextBuilder;
import dev.pytool.interpreter.protocol.Attributes;
import dev.pytool.interpreter.protocol.Comparison;
import dev.pytool.interpreter.protocol.Display;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.interpreter.protocol.Sequences;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

import java.util.ArrayList;
import java.util.List;

/// `dict`. Storage is a [DictTable]; every module, instance and class dictionary is one of these.
@PyType("dict")
public class PyDict extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyDictTable());
    private static final Object NO = PyNotImplemented.NOT_IMPLEMENTED;

    private final DictTable table = new DictTable();

    public PyDict() {
        super(TYPE);
    }

    public PyDict(PyClass type) {
        super(type);
    }

    public DictTable table() {
        return table;
    }

    public int size() {
        return table.size();
    }

    /// The value under a str key without code points above U+FFFF, or `null`.
    public Object get(String key) {
        return table.get(key);
    }

    public void put(String key, Object value) {
        table.put(key, value);
    }

    /// Removes and answers the value under a str key, or `null`.
    public Object remove(String key) {
        return table.remove(key);
    }

    public Object get(Interp in, Object key) {
        return key instanceof String s ? table.get(s) : table.get(in, key);
    }

    public void put(Interp in, Object key, Object value) {
        if (key instanceof String s) {
            table.put(s, value);
        } else {
            table.put(in, key, value);
        }
    }

    public Object remove(Interp in, Object key) {
        return key instanceof String s ? table.remove(s) : table.remove(in, key);
    }

    /// The keys in order; a copy.
    public List<Object> keys() {
        List<Object> keys = new ArrayList<>(size());
        for (int i = table.next(0); i >= 0; i = table.next(i + 1)) {
            keys.add(table.key(i));
        }
        return keys;
    }

    public Object[] keyArray() {
        return keys().toArray();
    }

    /// Pairs of key and value in order; a copy.
    public List<Object[]> entryArray() {
        List<Object[]> entries = new ArrayList<>(size());
        for (int i = table.next(0); i >= 0; i = table.next(i + 1)) {
            entries.add(new Object[] {table.key(i), table.value(i)});
        }
        return entries;
    }

    /// A dict with the same entries.
    public PyDict copyOf() {
        PyDict copy = new PyDict();
        copy.table.copyFrom(table);
        return copy;
    }

    /// Adds the entries of another dict.
    public void putAll(Interp in, PyDict other) {
        int used = other.table.used();
        for (int i = other.table.next(0); i >= 0; i = other.table.next(i + 1)) {
            put(in, other.table.key(i), other.table.value(i));
            if (other.table.used() != used) {
                throw Errors.runtime("dict mutated during update");
            }
        }
    }

    @PySlot("__new__")
    static Object create(PyClass cls, Object[] a, String[] kw) {
        return new PyDict(cls);
    }

    @PySlot("__init__($self, iterable=<absent>, /, **kwargs, |)")
    void init(Interp in, Object iterable, PyDict named) {
        merge(in, iterable, named, "dict");
    }

    @PyMethod("update($self, iterable=<absent>, /, **kwargs, |)")
    void update(Interp in, Object iterable, PyDict named) {
        merge(in, iterable, named, "update");
    }

    private void merge(Interp in, Object iterable, PyDict named, String name) {
        if (iterable != null) {
            merge(in, iterable);
        }
        putAll(in, named);
    }

    /// `self.update(source)`.
    public void merge(Interp in, Object source) {
        if (source instanceof PyDict d
                && PyClass.of(d).lookup("__iter__") == TYPE.lookup("__iter__")) {
            putAll(in, d);
        } else if (Attributes.readOrNull(in, source, "keys") != null) {
            for (Object key : Iteration.list(in, in.callMethod(source, "keys"))) {
                put(in, key, Sequences.item(in, source, key));
            }
        } else {
            pairs(in, source);
        }
    }

    private void pairs(Interp in, Object source) {
        Object iterator = Iteration.iterator(in, source);
        int i = 0;
        for (Object item = Iteration.next(in, iterator);
                item != null;
                item = Iteration.next(in, iterator)) {
            Object[] pair;
            try {
                pair = Iteration.array(in, item);
            } catch (PyException e) {
                if (e.is(dev.pytool.interpreter.object.ExceptionTypes.TYPE_ERROR)) {
                    throw Errors.type("object is not iterable");
                }
                throw e;
            }
            if (pair.length != 2) {
                throw Errors.value(
                        "dictionary update sequence element #"
                                + i
                                + " has length "
                                + pair.length
                                + "; 2 is required");
            }
            put(in, pair[0], pair[1]);
            i++;
        }
    }

    @PySlot("__len__")
    long length() {
        return size();
    }

    @PySlot("__contains__")
    boolean contains(Interp in, Object key) {
        return get(in, key) != null;
    }

    @PySlot("__getitem__")
    Object item(Interp in, Object key) {
        Object value = get(in, key);
        if (value != null) {
            return value;
        }
        if (type() != TYPE) {
            Object missing = type().lookup("__missing__");
            if (missing != null) {
                return in.callSpecial(missing, this, key);
            }
        }
        throw Errors.key(key);
    }

    @PySlot("__setitem__")
    void store(Interp in, Object key, Object value) {
        put(in, key, value);
    }

    @PySlot("__delitem__")
    void delete(Interp in, Object key) {
        if (remove(in, key) == null) {
            throw Errors.key(key);
        }
    }

    @PySlot("__iter__")
    Object iter() {
        return new PyDictIterator(this, PyDictIterator.KEYS, false);
    }

    @PyMethod("__reversed__")
    Object reversed() {
        return new PyDictIterator(this, PyDictIterator.KEYS, true);
    }

    @PyMethod("keys")
    Object keyView() {
        return new PyDictKeys(this);
    }

    @PyMethod("values")
    Object valueView() {
        return new PyDictValues(this);
    }

    @PyMethod("items")
    Object itemView() {
        return new PyDictItems(this);
    }

    @PyMethod("get($self, key, default=None, /)")
    Object get(Interp in, Object key, Object otherwise) {
        Object value = get(in, key);
        return value == null ? otherwise : value;
    }

    @PyMethod("setdefault($self, key, default=None, /)")
    Object setDefault(Interp in, Object key, Object otherwise) {
        Object value = get(in, key);
        if (value == null) {
            put(in, key, otherwise);
            return otherwise;
        }
        return value;
    }

    @PyMethod("pop($self, key, default=<absent>, /)")
    Object pop(Interp in, Object key, Object otherwise) {
        Object value = remove(in, key);
        if (value == null) {
            value = otherwise;
        }
        if (value == null) {
            throw Errors.key(key);
        }
        return value;
    }

    @PyMethod("popitem")
    Object popItem(Interp in) {
        int last = table.previous(table.used() - 1);
        if (last < 0) {
            throw Errors.key("popitem(): dictionary is empty");
        }
        PyTuple pair = new PyTuple(table.key(last), table.value(last));
        table.removeAt(last);
        return pair;
    }

    @PyMethod
    public void clear() {
        table.clear();
    }

    @PyMethod
    Object copy() {
        return copyOf();
    }

    @PyMethod(value = "fromkeys($type, iterable, value=None, /)", kind = PyMethod.Kind.CLASS)
    static Object fromKeys(Interp in, PyClass cls, Object iterable, Object value) {
        Object made = in.call(cls);
        for (Object key : Iteration.list(in, iterable)) {
            Sequences.store(in, made, key, value);
        }
        return made;
    }

    @PySlot("__or__")
    Object or(Interp in, Object other) {
        if (!(other instanceof PyDict d)) {
            return NO;
        }
        PyDict all = copyOf();
        all.putAll(in, d);
        return all;
    }

    @PySlot("__ror__")
    Object ror(Interp in, Object other) {
        return other instanceof PyDict d ? d.or(in, this) : NO;
    }

    @PySlot("__ior__")
    Object ior(Interp in, Object other) {
        merge(in, other);
        return this;
    }

    @PySlot("__repr__")
    Object repr(Interp in) {
        if (size() == 0) {
            return "{}";
        }
        if (!Display.enter(in, this)) {
            return "{...}";
        }
        try {
            TextBuilder out = new TextBuilder().add("{");
            boolean first = true;
            for (Object[] entry : entryArray()) {
                out.add(first ? "" : ", ")
                        .add(Display.repr(in, entry[0]))
                        .add(": ")
                        .add(Display.repr(in, entry[1]));
                first = false;
            }
            return out.add("}").build();
        } finally {
            Display.leave(in, this);
        }
    }

    @PySlot("__eq__")
    Object eq(Interp in, Object other) {
        if (!(other instanceof PyDict d)) {
            return NO;
        }
        if (d.size() != size()) {
            return false;
        }
        for (Object[] entry : entryArray()) {
            Object value = d.get(in, entry[0]);
            if (value == null || !Comparison.same(in, entry[1], value)) {
                return false;
            }
        }
        return true;
    }

    @PyMethod("__sizeof__")
    long sizeInBytes() {
        return 48 + 24L * size();
    }

    @PyMethod(value = "__class_getitem__($type, item, /)", kind = PyMethod.Kind.CLASS)
    static Object generic(PyClass cls, Object item) {
        return PyGenericAlias.of(cls, item);
    }

    /// The hash under which a key is stored; raises TypeError with the key's place where it has
    /// none.
    static int hashOf(Interp in, Object key, String what) {
        try {
            long hash = Hashes.of(in, key);
            return (int) (hash ^ hash >>> 32);
        } catch (PyException e) {
            Object[] arguments = e.value().arguments();
            if (e.is(dev.pytool.interpreter.object.ExceptionTypes.TYPE_ERROR)
                    && arguments.length == 1
                    && arguments[0] instanceof String s
                    && s.startsWith("unhashable type")
                    && e.value().traceback() == null) {
                throw Errors.type(
                        "cannot use '"
                                + PyClass.of(key).name()
                                + "' as a "
                                + what
                                + " ("
                                + s
                                + ")");
            }
            throw e;
        }
    }
}
