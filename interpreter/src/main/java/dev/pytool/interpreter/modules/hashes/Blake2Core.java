package dev.pytool.interpreter.modules.hashes;

import java.util.Arrays;

/// BLAKE2b and BLAKE2s (RFC 7693): the same function on words of 64 and of 32 bits.
final class Blake2Core implements HashCore {
    private static final long[] START_64 = {
        0x6a09e667f3bcc908L, 0xbb67ae8584caa73bL, 0x3c6ef372fe94f82bL, 0xa54ff53a5f1d36f1L,
        0x510e527fade682d1L, 0x9b05688c2b3e6c1fL, 0x1f83d9abfb41bd6bL, 0x5be0cd19137e2179L
    };
    private static final int[][] ORDER = {
        {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15},
        {14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3},
        {11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4},
        {7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8},
        {9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13},
        {2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9},
        {12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11},
        {13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10},
        {6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5},
        {10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0}
    };

    private final Parameters parameters;
    private final long[] h = new long[8];
    private final byte[] block;
    private int filled;
    private long counted;

    /// What the first block of parameters says (section 2.5 and the tree mode of the original
    /// paper).
    ///
    /// @param wide BLAKE2b, else BLAKE2s
    record Parameters(
            boolean wide,
            int digestSize,
            byte[] key,
            byte[] salt,
            byte[] person,
            int fanout,
            int depth,
            long leafSize,
            long nodeOffset,
            int nodeDepth,
            int innerSize,
            boolean lastNode) {

        int wordSize() {
            return wide ? 8 : 4;
        }

        byte[] toBytes() {
            byte[] out = new byte[8 * wordSize()];
            out[0] = (byte) digestSize;
            out[1] = (byte) key.length;
            out[2] = (byte) fanout;
            out[3] = (byte) depth;
            put(out, 4, 4, leafSize);
            put(out, 8, wide ? 8 : 6, nodeOffset);
            int after = wide ? 16 : 14;
            out[after] = (byte) nodeDepth;
            out[after + 1] = (byte) innerSize;
            int half = 2 * wordSize();
            System.arraycopy(salt, 0, out, out.length - 2 * half, salt.length);
            System.arraycopy(person, 0, out, out.length - half, person.length);
            return out;
        }
    }

    Blake2Core(Parameters parameters) {
        this.parameters = parameters;
        int word = parameters.wordSize();
        block = new byte[16 * word];
        byte[] first = parameters.toBytes();
        for (int i = 0; i < 8; i++) {
            h[i] = start(i) ^ word(first, i * word);
        }
        if (parameters.key().length > 0) {
            update(Arrays.copyOf(parameters.key(), block.length));
        }
    }

    private Blake2Core(Blake2Core other) {
        parameters = other.parameters;
        System.arraycopy(other.h, 0, h, 0, 8);
        block = other.block.clone();
        filled = other.filled;
        counted = other.counted;
    }

    private static void put(byte[] out, int at, int size, long value) {
        for (int i = 0; i < size; i++) {
            out[at + i] = (byte) (value >>> 8 * i);
        }
    }

    private long start(int i) {
        return parameters.wide() ? START_64[i] : START_64[i] >>> 32;
    }

    private long word(byte[] data, int at) {
        long value = 0;
        for (int i = parameters.wordSize() - 1; i >= 0; i--) {
            value = value << 8 | data[at + i] & 0xff;
        }
        return value;
    }

    @Override
    public void update(byte[] data) {
        int from = 0;
        while (from < data.length) {
            if (filled == block.length) {
                counted += filled;
                compress(false);
                filled = 0;
            }
            int n = Math.min(block.length - filled, data.length - from);
            System.arraycopy(data, from, block, filled, n);
            filled += n;
            from += n;
        }
    }

    @Override
    public byte[] digest() {
        Blake2Core end = copy();
        Arrays.fill(end.block, filled, block.length, (byte) 0);
        end.counted += filled;
        end.compress(true);
        byte[] out = new byte[8 * parameters.wordSize()];
        for (int i = 0; i < 8; i++) {
            put(out, i * parameters.wordSize(), parameters.wordSize(), end.h[i]);
        }
        return Arrays.copyOf(out, parameters.digestSize());
    }

    private void compress(boolean last) {
        long mask = parameters.wide() ? -1L : 0xFFFFFFFFL;
        int word = parameters.wordSize();
        long[] m = new long[16];
        for (int i = 0; i < 16; i++) {
            m[i] = word(block, i * word);
        }
        long[] v = new long[16];
        for (int i = 0; i < 8; i++) {
            v[i] = h[i];
            v[i + 8] = start(i);
        }
        v[12] ^= counted & mask;
        v[13] ^= parameters.wide() ? 0 : counted >>> 32;
        v[14] ^= last ? mask : 0;
        v[15] ^= last && parameters.lastNode() ? mask : 0;
        for (int round = 0; round < (parameters.wide() ? 12 : 10); round++) {
            int[] s = ORDER[round % 10];
            for (int i = 0; i < 4; i++) {
                mix(v, i, 4 + i, 8 + i, 12 + i, m[s[2 * i]], m[s[2 * i + 1]]);
            }
            for (int i = 0; i < 4; i++) {
                mix(
                        v,
                        i,
                        4 + (i + 1) % 4,
                        8 + (i + 2) % 4,
                        12 + (i + 3) % 4,
                        m[s[8 + 2 * i]],
                        m[s[9 + 2 * i]]);
            }
        }
        for (int i = 0; i < 8; i++) {
            h[i] ^= v[i] ^ v[i + 8];
        }
    }

    private void mix(long[] v, int a, int b, int c, int d, long x, long y) {
        boolean wide = parameters.wide();
        v[a] = cut(v[a] + v[b] + x);
        v[d] = right(v[d] ^ v[a], wide ? 32 : 16);
        v[c] = cut(v[c] + v[d]);
        v[b] = right(v[b] ^ v[c], wide ? 24 : 12);
        v[a] = cut(v[a] + v[b] + y);
        v[d] = right(v[d] ^ v[a], wide ? 16 : 8);
        v[c] = cut(v[c] + v[d]);
        v[b] = right(v[b] ^ v[c], wide ? 63 : 7);
    }

    private long cut(long value) {
        return parameters.wide() ? value : value & 0xFFFFFFFFL;
    }

    private long right(long value, int by) {
        return parameters.wide()
                ? Long.rotateRight(value, by)
                : Integer.rotateRight((int) value, by) & 0xFFFFFFFFL;
    }

    @Override
    public Blake2Core copy() {
        return new Blake2Core(this);
    }

    @Override
    public int digestSize() {
        return parameters.digestSize();
    }

    @Override
    public int blockSize() {
        return block.length;
    }
}
