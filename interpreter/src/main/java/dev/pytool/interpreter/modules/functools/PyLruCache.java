package dev.pytool.interpreter.modules.functools;

import dev.pytool.interpreter.object.Args;
import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Hashes;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.protocol.Attributes;
import dev.pytool.interpreter.protocol.Numbers;
import dev.pytool.interpreter.types.PyBoundMethod;
import dev.pytool.interpreter.types.PyDict;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.interpreter.types.PyTuple;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

import java.util.ArrayList;
import java.util.List;

/// What `functools.lru_cache` makes of a function: answers known calls from a table; the entry used
/// longest ago makes room.
@PyType(
        value = "_lru_cache_wrapper",
        module = "functools",
        home = "_functools",
        instanceDict = true)
public final class PyLruCache extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyLruCacheTable());

    /// Stands between positional and keyword arguments in a key.
    private static final Object MARK = new PyObject(PyClass.TYPE);

    private final Object function;
    private final long most;
    private final boolean typed;
    private final Object infoType;
    private final PyDict entries = new PyDict();

    /// The ring of entries: its `next` is the one used longest ago.
    private final Entry ring = new Entry(null, null);

    private long hits;
    private long misses;

    private PyLruCache(PyClass type, Object function, long most, boolean typed, Object infoType) {
        super(type);
        this.function = function;
        this.most = most;
        this.typed = typed;
        this.infoType = infoType;
    }

    /// A key with its answer, in the ring.
    private static final class Entry {
        private final Object key;
        private final Object answer;
        private Entry before = this;
        private Entry next = this;

        Entry(Object key, Object answer) {
            this.key = key;
            this.answer = answer;
        }

        void leave() {
            before.next = next;
            next.before = before;
        }

        void enter(Entry ring) {
            before = ring.before;
            next = ring;
            before.next = this;
            ring.before = this;
        }
    }

    @PySlot("__new__($type, user_function, maxsize, typed, cache_info_type)")
    static Object create(
            Interp in,
            PyClass cls,
            Object function,
            Object maxsize,
            boolean typed,
            Object infoType) {
        if (!PyClass.of(function).slots().hasCall()) {
            throw Errors.type("the first argument must be callable");
        }
        if (maxsize != PyNone.NONE && Numbers.integer(maxsize) == null) {
            throw Errors.type("maxsize should be integer or None");
        }
        long most = maxsize == PyNone.NONE ? Long.MAX_VALUE : Math.max(0, Args.toLong(in, maxsize));
        return new PyLruCache(cls, function, most, typed, infoType);
    }

    private Object key(Object[] a, String[] kw) {
        if (!typed && kw.length == 0 && a.length == 1) {
            if (a[0] instanceof Long || a[0] instanceof String) {
                return a[0];
            }
        }
        List<Object> parts = new ArrayList<>();
        int count = a.length - kw.length;
        for (int i = 0; i < count; i++) {
            parts.add(a[i]);
        }
        if (kw.length > 0) {
            parts.add(MARK);
            for (int i = 0; i < kw.length; i++) {
                parts.add(kw[i]);
                parts.add(a[count + i]);
            }
        }
        if (typed) {
            for (Object value : a) {
                parts.add(PyClass.of(value));
            }
        }
        return new PyTuple(parts.toArray());
    }

    @PySlot("__call__")
    Object call(Interp in, Object[] a, String[] kw) {
        if (most == 0) {
            misses++;
            return in.call(function, a, kw);
        }
        Object key = key(a, kw);
        Hashes.of(in, key);
        Entry known = (Entry) entries.get(in, key);
        if (known != null) {
            hits++;
            if (most != Long.MAX_VALUE) {
                known.leave();
                known.enter(ring);
            }
            return known.answer;
        }
        misses++;
        Object answer = in.call(function, a, kw);
        Entry made = new Entry(key, answer);
        if (entries.get(in, key) == null) {
            if (entries.size() >= most) {
                Entry oldest = ring.next;
                oldest.leave();
                entries.remove(in, oldest.key);
            }
            entries.put(in, key, made);
            made.enter(ring);
        }
        return answer;
    }

    @PySlot("__get__")
    Object bind(Object instance, Object owner) {
        return instance == null || instance == PyNone.NONE
                ? this
                : new PyBoundMethod(this, instance);
    }

    @PyMethod("cache_info")
    Object info(Interp in) {
        Object limit = most == Long.MAX_VALUE ? PyNone.NONE : (Object) most;
        return in.call(infoType, hits, misses, limit, (long) entries.size());
    }

    @PyMethod("cache_clear")
    void clear() {
        hits = 0;
        misses = 0;
        entries.clear();
        ring.before = ring;
        ring.next = ring;
    }

    @PyMethod("__copy__")
    Object copy() {
        return this;
    }

    @PyMethod("__deepcopy__($self, memo, /)")
    Object deepCopy(Object memo) {
        return this;
    }

    @PyMethod("__reduce__")
    Object reduce(Interp in) {
        return Attributes.read(in, this, "__qualname__");
    }
}
