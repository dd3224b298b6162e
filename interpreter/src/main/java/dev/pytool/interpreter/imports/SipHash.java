package dev.pytool.interpreter.imports;

/// SipHash-1-3 (Aumasson and Bernstein, "SipHash: a fast short-input PRF", 2012, with one and three
/// rounds).
final class SipHash {
    private long v0;
    private long v1;
    private long v2;
    private long v3;

    private SipHash(long low, long high) {
        v0 = low ^ 0x736f6d6570736575L;
        v1 = high ^ 0x646f72616e646f6dL;
        v2 = low ^ 0x6c7967656e657261L;
        v3 = high ^ 0x7465646279746573L;
    }

    static long of(long low, long high, byte[] data) {
        SipHash hash = new SipHash(low, high);
        long last = (long) data.length << 56;
        int whole = data.length & ~7;
        for (int i = 0; i < whole; i += 8) {
            hash.block(word(data, i, 8));
        }
        hash.block(last | word(data, whole, data.length - whole));
        hash.v2 ^= 0xff;
        for (int i = 0; i < 3; i++) {
            hash.round();
        }
        return hash.v0 ^ hash.v1 ^ hash.v2 ^ hash.v3;
    }

    private static long word(byte[] data, int start, int count) {
        long word = 0;
        for (int i = 0; i < count; i++) {
            word |= (data[start + i] & 0xffL) << 8 * i;
        }
        return word;
    }

    private void block(long word) {
        v3 ^= word;
        round();
        v0 ^= word;
    }

    private void round() {
        v0 += v1;
        v1 = Long.rotateLeft(v1, 13) ^ v0;
        v0 = Long.rotateLeft(v0, 32);
        v2 += v3;
        v3 = Long.rotateLeft(v3, 16) ^ v2;
        v0 += v3;
        v3 = Long.rotateLeft(v3, 21) ^ v0;
        v2 += v1;
        v1 = Long.rotateLeft(v1, 17) ^ v2;
        v2 = Long.rotateLeft(v2, 32);
    }
}
