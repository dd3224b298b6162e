package dev.pytool.interpreter.modules;

import dev.pytool.interpreter.object.Args;
import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Hashes;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.protocol.Numbers;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.interpreter.types.PyTuple;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

import java.math.BigInteger;
import java.security.SecureRandom;

/// `_random.Random`: the Mersenne Twister MT19937 (Matsumoto and Nishimura, 1998), seeded as
/// CPython seeds it.
@PyType(value = "Random", module = "_random")
public final class PyRandom extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyRandomTable());
    private static final int WORDS = 624, MIDDLE = 397;

    private final int[] state = new int[WORDS];
    private int next = WORDS + 1;

    private PyRandom(PyClass type) {
        super(type);
    }

    @PySlot("__new__")
    static Object create(PyClass cls, Object[] a, String[] kw) {
        return new PyRandom(cls);
    }

    @PySlot("__init__")
    void init(Interp in, Object[] a, String[] kw) {
        if (a.length > 1 || kw.length > 0) {
            throw Errors.type("Random() takes at most 1 argument");
        }
        seed(in, a.length == 0 ? PyNone.NONE : a[0]);
    }

    @PyMethod("seed($self, n=None, /)")
    void seed(Interp in, Object n) {
        if (n == PyNone.NONE) {
            SecureRandom source = new SecureRandom();
            byKey(source.ints(WORDS).toArray());
            return;
        }
        Object whole = Numbers.integer(n);
        if (whole == null) {
            whole = new BigInteger(Long.toUnsignedString(Hashes.of(in, n)));
        }
        BigInteger size =
                (whole instanceof BigInteger b ? b : BigInteger.valueOf((Long) whole)).abs();
        byKey(words(size, Math.max(1, (size.bitLength() + 31) / 32)));
    }

    private static int[] words(BigInteger value, int count) {
        int[] words = new int[count];
        for (int i = 0; i < count; i++) {
            words[i] = value.shiftRight(32 * i).intValue();
        }
        return words;
    }

    private void byNumber(int seed) {
        state[0] = seed;
        for (int i = 1; i < WORDS; i++) {
            state[i] = 1812433253 * (state[i - 1] ^ state[i - 1] >>> 30) + i;
        }
        next = WORDS;
    }

    private void byKey(int[] key) {
        byNumber(19650218);
        int i = 1;
        int j = 0;
        for (int k = Math.max(WORDS, key.length); k > 0; k--) {
            state[i] = (state[i] ^ (state[i - 1] ^ state[i - 1] >>> 30) * 1664525) + key[j] + j;
            i = following(i);
            j = j + 1 == key.length ? 0 : j + 1;
        }
        for (int k = WORDS - 1; k > 0; k--) {
            state[i] = (state[i] ^ (state[i - 1] ^ state[i - 1] >>> 30) * 1566083941) - i;
            i = following(i);
        }
        state[0] = 0x80000000;
    }

    /// The position after `i`; at the end of the ring the last word is also the one before the
    /// first.
    private int following(int i) {
        if (i + 1 < WORDS) {
            return i + 1;
        }
        state[0] = state[WORDS - 1];
        return 1;
    }

    private int word() {
        if (next >= WORDS) {
            for (int k = 0; k < WORDS; k++) {
                int y = state[k] & 0x80000000 | state[(k + 1) % WORDS] & 0x7FFFFFFF;
                state[k] = state[(k + MIDDLE) % WORDS] ^ y >>> 1 ^ ((y & 1) == 0 ? 0 : 0x9908B0DF);
            }
            next = 0;
        }
        int y = state[next++];
        y ^= y >>> 11;
        y ^= y << 7 & 0x9D2C5680;
        y ^= y << 15 & 0xEFC60000;
        return y ^ y >>> 18;
    }

    @PyMethod("random")
    double random() {
        long high = word() >>> 5;
        long low = word() >>> 6;
        return (high * 67108864.0 + low) / 9007199254740992.0;
    }

    @PyMethod("getrandbits($self, k, /)")
    Object bits(Interp in, Object k) {
        long count = Args.toLong(in, k);
        if (count < 0) {
            throw Errors.value("Cannot convert negative int");
        }
        if (count > Integer.MAX_VALUE) {
            throw Errors.overflow("number of bits is too large");
        }
        BigInteger value = BigInteger.ZERO;
        for (int at = 0; at < count; at += 32) {
            long word = word() & 0xFFFFFFFFL;
            long used = count - at < 32 ? word >>> 32 - (count - at) : word;
            value = value.or(BigInteger.valueOf(used).shiftLeft(at));
        }
        return value.bitLength() < 64 ? (Object) value.longValue() : value;
    }

    @PyMethod("getstate")
    Object state() {
        Object[] words = new Object[WORDS + 1];
        for (int i = 0; i < WORDS; i++) {
            words[i] = state[i] & 0xFFFFFFFFL;
        }
        words[WORDS] = (long) next;
        return new PyTuple(words);
    }

    @PyMethod("setstate($self, state, /)")
    void restore(Interp in, Object other) {
        if (!(other instanceof PyTuple words)) {
            throw Errors.type("state vector must be a tuple");
        }
        if (words.items().length != WORDS + 1) {
            throw Errors.value("state vector is the wrong size");
        }
        long index = Args.toLong(in, words.items()[WORDS]);
        if (index < 0 || index > WORDS) {
            throw Errors.value("invalid state");
        }
        int[] read = new int[WORDS];
        for (int i = 0; i < WORDS; i++) {
            read[i] = (int) Args.toLong(in, words.items()[i]);
        }
        System.arraycopy(read, 0, state, 0, WORDS);
        next = (int) index;
    }
}
