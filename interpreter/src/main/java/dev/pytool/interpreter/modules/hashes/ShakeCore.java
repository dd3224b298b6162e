package dev.pytool.interpreter.modules.hashes;

/// SHAKE128 and SHAKE256 (FIPS 202): the Keccak sponge, squeezed to any length.
final class ShakeCore implements HashCore {
    private static final int ROUNDS = 24;
    private static final int[] TURNS = {
        1, 3, 6, 10, 15, 21, 28, 36, 45, 55, 2, 14, 27, 41, 56, 8, 25, 43, 62, 18, 39, 61, 20, 44
    };
    private static final int[] LANES = {
        10, 7, 11, 17, 18, 3, 5, 16, 8, 21, 24, 4, 15, 23, 19, 13, 12, 2, 20, 14, 22, 9, 6, 1
    };

    private final long[] state;
    private final int rate;
    private int filled;

    private ShakeCore(long[] state, int rate, int filled) {
        this.state = state;
        this.rate = rate;
        this.filled = filled;
    }

    /// @param security 128 or 256
    static ShakeCore of(int security) {
        return new ShakeCore(new long[25], 200 - security / 4, 0);
    }

    private void absorb(int b) {
        state[filled >> 3] ^= (long) (b & 0xff) << 8 * (filled & 7);
        if (++filled == rate) {
            permute(state);
            filled = 0;
        }
    }

    @Override
    public void update(byte[] data) {
        for (byte b : data) {
            absorb(b);
        }
    }

    @Override
    public byte[] digest(int length) {
        ShakeCore end = copy();
        end.state[end.filled >> 3] ^= 0x1fL << 8 * (end.filled & 7);
        end.state[rate - 1 >> 3] ^= 0x80L << 8 * (rate - 1 & 7);
        byte[] out = new byte[length];
        for (int i = 0; i < length; i++) {
            if (i % rate == 0) {
                permute(end.state);
            }
            int at = i % rate;
            out[i] = (byte) (end.state[at >> 3] >>> 8 * (at & 7));
        }
        return out;
    }

    @Override
    public byte[] digest() {
        return digest(0);
    }

    @Override
    public ShakeCore copy() {
        return new ShakeCore(state.clone(), rate, filled);
    }

    @Override
    public int digestSize() {
        return 0;
    }

    @Override
    public int blockSize() {
        return rate;
    }

    private static void permute(long[] a) {
        long[] column = new long[5];
        int register = 1;
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < 5; i++) {
                column[i] = a[i] ^ a[i + 5] ^ a[i + 10] ^ a[i + 15] ^ a[i + 20];
            }
            for (int i = 0; i < 5; i++) {
                long t = column[(i + 4) % 5] ^ Long.rotateLeft(column[(i + 1) % 5], 1);
                for (int j = 0; j < 25; j += 5) {
                    a[j + i] ^= t;
                }
            }
            long moved = a[1];
            for (int i = 0; i < 24; i++) {
                long next = a[LANES[i]];
                a[LANES[i]] = Long.rotateLeft(moved, TURNS[i]);
                moved = next;
            }
            for (int j = 0; j < 25; j += 5) {
                System.arraycopy(a, j, column, 0, 5);
                for (int i = 0; i < 5; i++) {
                    a[j + i] = column[i] ^ ~column[(i + 1) % 5] & column[(i + 2) % 5];
                }
            }
            for (int i = 0; i < 7; i++) {
                if ((register & 1) != 0) {
                    a[0] ^= 1L << (1 << i) - 1;
                }
                register = register << 1 ^ (register >> 7) * 0x171;
            }
        }
    }
}
