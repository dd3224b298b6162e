package dev.pytool.analyzer.query;

/// A 128-bit digest of a value: equal fingerprints are taken for equal values, in memory and in
/// caches on disk.
public record Fingerprint(long high, long low) {
    public static final Fingerprint EMPTY =
            new Fingerprint(0x9E3779B97F4A7C15L, 0xC2B2AE3D27D4EB4FL);

    /// The fingerprint of this value followed by a text; the text's length counts, so that pieces
    /// do not run together.
    public Fingerprint with(String text) {
        long a = high;
        long b = low;
        for (int i = 0; i < text.length(); i++) {
            a = (a ^ text.charAt(i)) * 0x100000001B3L;
            b = Long.rotateLeft(b, 5) + text.charAt(i) * 0x9FB21C651E98DF25L;
        }
        return new Fingerprint(a, b).with(text.length());
    }

    /// The fingerprint of this value followed by a number.
    public Fingerprint with(long number) {
        return new Fingerprint(
                mix(high ^ number), mix(low + Long.rotateLeft(number, 32) + 0x165667B19E3779F9L));
    }

    /// The fingerprint of this value followed by another one.
    public Fingerprint with(Fingerprint other) {
        return with(other.high).with(other.low);
    }

    /// 32 hexadecimal digits.
    @Override
    public String toString() {
        return String.format("%016x%016x", high, low);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(high ^ low);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fingerprint print && high == print.high && low == print.low;
    }

    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
