package dev.pytool.analyzer.cache;

import java.nio.charset.StandardCharsets;

/// A 128-bit hash of everything a result follows from: content, options, names, version of the
/// tool.
public final class CacheKey implements Comparable<CacheKey> {
    /// Odd constants with many changes of bits; the digits of the golden ratio and of the square
    /// roots of 2 and 3.
    private static final long A = 0x9E3779B97F4A7C15L;

    private static final long B = 0x6A09E667F3BCC909L;
    private static final long C = 0xBB67AE8584CAA73BL;

    private final long high;
    private final long low;

    CacheKey(long high, long low) {
        this.high = high;
        this.low = low;
    }

    /// The key of the empty sequence.
    public static CacheKey empty() {
        return new CacheKey(B, C);
    }

    /// The key of this sequence and one more text.
    public CacheKey with(String text) {
        return with(text.getBytes(StandardCharsets.UTF_8));
    }

    /// The key of this sequence and some more bytes.
    public CacheKey with(byte[] bytes) {
        long h = high ^ bytes.length * A;
        long l = low + bytes.length;
        int i = 0;
        for (; i + 8 <= bytes.length; i += 8) {
            long word = word(bytes, i);
            h = mix(h ^ word, A);
            l = mix(l + word, B) ^ h;
        }
        long rest = 0;
        for (int shift = 0; i < bytes.length; i++, shift += 8) {
            rest |= (bytes[i] & 0xFFL) << shift;
        }
        h = mix(h ^ rest, C);
        l = mix(l + rest, A) ^ h;
        return new CacheKey(mix(h, B) ^ l, mix(l, C) + h);
    }

    /// Eight bytes, the lowest first. Spelled out, because a handle costs short runs more to link.
    private static long word(byte[] bytes, int at) {
        int low =
                bytes[at] & 0xFF
                        | (bytes[at + 1] & 0xFF) << 8
                        | (bytes[at + 2] & 0xFF) << 16
                        | bytes[at + 3] << 24;
        int high =
                bytes[at + 4] & 0xFF
                        | (bytes[at + 5] & 0xFF) << 8
                        | (bytes[at + 6] & 0xFF) << 16
                        | bytes[at + 7] << 24;
        return low & 0xFFFFFFFFL | (long) high << 32;
    }

    private static long mix(long value, long factor) {
        long product = value * factor;
        return product ^ Math.multiplyHigh(value, factor) ^ product >>> 29;
    }

    long high() {
        return high;
    }

    long low() {
        return low;
    }

    @Override
    public int compareTo(CacheKey other) {
        return high != other.high ? Long.compare(high, other.high) : Long.compare(low, other.low);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CacheKey key && key.high == high && key.low == low;
    }

    @Override
    public int hashCode() {
        return (int) (high ^ low >>> 32);
    }
}
