package dev.pytool.interpreter.object;

import java.util.concurrent.atomic.AtomicLong;

/// What `id()` answers and reprs show: a number that no other living object has.
public final class Identity {
    private static final AtomicLong NEXT = new AtomicLong(0x7f0000001000L);
    private static final java.util.Map<Key, Long> NUMBERS =
            new java.util.concurrent.ConcurrentHashMap<>();
    private static final java.lang.ref.ReferenceQueue<Object> GONE =
            new java.lang.ref.ReferenceQueue<>();

    private Identity() {}

    private static final class Key extends java.lang.ref.WeakReference<Object> {
        private final int hash;

        Key(Object value, java.lang.ref.ReferenceQueue<Object> queue) {
            super(value, queue);
            hash = System.identityHashCode(value);
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(Object other) {
            return this == other || other instanceof Key k && k.get() != null && k.get() == get();
        }
    }

    /// The identity of a value; equal ints, floats and strings of one representation are one
    /// object.
    public static long of(Object value) {
        if (value instanceof Long n) {
            return n * 32 + 0x10000000L;
        }
        if (value instanceof Boolean b) {
            return b ? 0x10000020L - 16 : 0x10000000L - 16;
        }
        if (value instanceof Double d) {
            return Double.doubleToLongBits(d) >>> 1;
        }
        for (Object old = GONE.poll(); old != null; old = GONE.poll()) {
            NUMBERS.remove(old);
        }
        return NUMBERS.computeIfAbsent(new Key(value, GONE), k -> NEXT.addAndGet(48));
    }

    /// Whether `a is b` holds.
    public static boolean same(Object a, Object b) {
        if (a == b) {
            return true;
        }
        if (a instanceof Long x) {
            return b instanceof Long y && x.longValue() == y.longValue();
        }
        if (a instanceof Double x) {
            return b instanceof Double y
                    && Double.doubleToRawLongBits(x) == Double.doubleToRawLongBits(y);
        }
        return a instanceof Boolean x
                && b instanceof Boolean y
                && x.booleanValue() == y.booleanValue();
    }

    /// The identity as reprs print it.
    public static String hex(Object value) {
        return "0x" + Long.toHexString(of(value));
    }
}
