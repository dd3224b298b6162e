package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Hashes;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.protocol.Comparison;

import java.util.Arrays;

/// Keys and values in insertion order, found by hash: entries in parallel arrays, and above eight
/// of them an index with linear probing. A removed entry leaves a gap until the next growth. Not
/// safe without the machine's lock.
public final class DictTable {
    private static final int SMALL = 8;
    private static final int FREE = -1;
    private static final int GONE = -2;

    private Object[] keys = new Object[4];
    private Object[] values = new Object[4];
    private int[] hashes = new int[4];
    private int[] index;
    private int used;
    private int size;
    private int version;
    private int taken;

    public int size() {
        return size;
    }

    /// Entries including gaps.
    public int used() {
        return used;
    }

    /// Changes with every added or removed key.
    public int version() {
        return version;
    }

    /// The first entry at or after the position, or -1.
    public int next(int position) {
        for (int i = position; i < used; i++) {
            if (keys[i] != null) {
                return i;
            }
        }
        return -1;
    }

    /// The last entry at or before the position, or -1.
    public int previous(int position) {
        for (int i = position; i >= 0; i--) {
            if (keys[i] != null) {
                return i;
            }
        }
        return -1;
    }

    public Object key(int entry) {
        return keys[entry];
    }

    public Object value(int entry) {
        return values[entry];
    }

    public void setValue(int entry, Object value) {
        values[entry] = value;
    }

    private static int hashOf(String key) {
        long hash = Hashes.ofText(key.hashCode());
        return (int) (hash ^ hash >>> 32);
    }

    /// The entry of a str key, or -1.
    public int find(String key) {
        if (index == null) {
            for (int i = 0; i < used; i++) {
                if (keys[i] == key) {
                    return i;
                }
            }
            int hash = hashOf(key);
            for (int i = 0; i < used; i++) {
                if (hashes[i] == hash && matches(keys[i], key)) {
                    return i;
                }
            }
            return -1;
        }
        int hash = hashOf(key);
        int mask = index.length - 1;
        for (int slot = hash & mask; ; slot = slot + 1 & mask) {
            int entry = index[slot];
            if (entry == FREE) {
                return -1;
            }
            if (entry >= 0
                    && (keys[entry] == key || hashes[entry] == hash && matches(keys[entry], key))) {
                return entry;
            }
        }
    }

    private static boolean matches(Object known, String key) {
        return key.equals(known) || known instanceof PyStrObject s && key.equals(s.value());
    }

    private int find(Interp in, Object key, int hash) {
        if (index == null) {
            for (int i = 0; i < used; i++) {
                if (hashes[i] == hash && keys[i] != null && Comparison.same(in, keys[i], key)) {
                    return i;
                }
            }
            return -1;
        }
        int mask = index.length - 1;
        for (int slot = hash & mask; ; slot = slot + 1 & mask) {
            int entry = index[slot];
            if (entry == FREE) {
                return -1;
            }
            if (entry >= 0 && hashes[entry] == hash && Comparison.same(in, keys[entry], key)) {
                return entry;
            }
        }
    }

    public Object get(String key) {
        int entry = find(key);
        return entry < 0 ? null : values[entry];
    }

    public Object get(Interp in, Object key) {
        int entry = find(in, key, PyDict.hashOf(in, key, "dict key"));
        return entry < 0 ? null : values[entry];
    }

    public void put(String key, Object value) {
        int entry = find(key);
        if (entry >= 0) {
            values[entry] = value;
        } else {
            add(key, hashOf(key), value);
        }
    }

    public void put(Interp in, Object key, Object value) {
        int hash = PyDict.hashOf(in, key, "dict key");
        int entry = find(in, key, hash);
        if (entry >= 0) {
            values[entry] = value;
        } else {
            add(key, hash, value);
        }
    }

    private void add(Object key, int hash, Object value) {
        if (used == keys.length || index != null && taken > index.length - (index.length >> 2)) {
            grow();
        }
        keys[used] = key;
        values[used] = value;
        hashes[used] = hash;
        if (index != null) {
            enter(hash, used);
        }
        used++;
        size++;
        version++;
    }

    private void enter(int hash, int entry) {
        int mask = index.length - 1;
        int slot = hash & mask;
        while (index[slot] >= 0) {
            slot = slot + 1 & mask;
        }
        if (index[slot] == FREE) {
            taken++;
        }
        index[slot] = entry;
    }

    /// Closes the gaps and makes room for as many entries again.
    private void grow() {
        int capacity = Math.max(4, size * 2);
        Object[] oldKeys = keys;
        Object[] oldValues = values;
        int[] oldHashes = hashes;
        keys = new Object[capacity];
        values = new Object[capacity];
        hashes = new int[capacity];
        int n = 0;
        for (int i = 0; i < used; i++) {
            if (oldKeys[i] != null) {
                keys[n] = oldKeys[i];
                values[n] = oldValues[i];
                hashes[n++] = oldHashes[i];
            }
        }
        used = n;
        index = null;
        taken = 0;
        if (capacity > SMALL) {
            index = new int[Integer.highestOneBit(capacity) * 4];
            Arrays.fill(index, FREE);
            for (int i = 0; i < n; i++) {
                enter(hashes[i], i);
            }
        }
    }

    public Object remove(String key) {
        int entry = find(key);
        return entry < 0 ? null : removeAt(entry);
    }

    public Object remove(Interp in, Object key) {
        int entry = find(in, key, PyDict.hashOf(in, key, "dict key"));
        return entry < 0 ? null : removeAt(entry);
    }

    /// Removes an entry and answers its value.
    public Object removeAt(int entry) {
        if (index != null) {
            int mask = index.length - 1;
            int slot = hashes[entry] & mask;
            while (index[slot] != entry) {
                slot = slot + 1 & mask;
            }
            index[slot] = GONE;
        }
        Object old = values[entry];
        keys[entry] = null;
        values[entry] = null;
        hashes[entry] = 0;
        size--;
        version++;
        while (used > 0 && keys[used - 1] == null) {
            used--;
        }
        return old;
    }

    public void clear() {
        keys = new Object[4];
        values = new Object[4];
        hashes = new int[4];
        index = null;
        used = 0;
        size = 0;
        version++;
    }

    void copyFrom(DictTable other) {
        keys = other.keys.clone();
        values = other.values.clone();
        hashes = other.hashes.clone();
        index = other.index == null ? null : other.index.clone();
        taken = other.taken;
        used = other.used;
        size = other.size;
        version++;
    }
}
