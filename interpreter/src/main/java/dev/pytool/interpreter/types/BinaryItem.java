package dev.pytool.interpreter.types;

import dev.pytool.interpreter.protocol.Numbers;

import java.math.BigInteger;

/// Numbers as bytes, in either byte order; the codes are those of module struct.
public final class BinaryItem {
    private BinaryItem() {}

    /// The size of an item on 64-bit Linux, 0 for codes that are none.
    public static int nativeSize(char code) {
        return switch (code) {
            case 'l', 'L', 'n', 'N', 'P' -> 8;
            default -> standardSize(code);
        };
    }

    /// The size of an item where sizes do not depend on the platform, 0 for codes that are none.
    public static int standardSize(char code) {
        return switch (code) {
            case 'x', 'c', 'b', 'B', '?', 's', 'p' -> 1;
            case 'h', 'H', 'e' -> 2;
            case 'i', 'I', 'l', 'L', 'f' -> 4;
            case 'q', 'Q', 'd', 'F' -> 8;
            case 'D' -> 16;
            default -> 0;
        };
    }

    public static boolean isSigned(char code) {
        return "bhilqn".indexOf(code) >= 0;
    }

    public static boolean isInteger(char code) {
        return "bBhHiIlLqQnNP".indexOf(code) >= 0;
    }

    /// The bits of an item, without sign.
    public static long bits(byte[] data, int at, int size, boolean little) {
        long bits = 0;
        for (int i = 0; i < size; i++) {
            bits = bits << 8 | data[little ? at + size - 1 - i : at + i] & 0xff;
        }
        return bits;
    }

    public static void putBits(byte[] data, int at, int size, boolean little, long bits) {
        for (int i = 0; i < size; i++) {
            data[little ? at + i : at + size - 1 - i] = (byte) (bits >>> 8 * i);
        }
    }

    /// The int of an item.
    public static Object integer(byte[] data, int at, int size, boolean little, boolean signed) {
        long bits = bits(data, at, size, little);
        if (signed) {
            int spare = 64 - 8 * size;
            return bits << spare >> spare;
        }
        return bits < 0 && size == 8
                ? (Object) new BigInteger(Long.toUnsignedString(bits))
                : (Object) bits;
    }

    /// The value of an item; `c` answers bytes, `?` a bool.
    public static Object read(byte[] data, int at, char code, int size, boolean little) {
        return switch (code) {
            case 'c' -> new PyBytes(new byte[] {data[at]});
            case '?' -> data[at] != 0;
            case 'e' -> (double) Float.float16ToFloat((short) bits(data, at, 2, little));
            case 'f' -> (double) Float.intBitsToFloat((int) bits(data, at, 4, little));
            case 'd' -> Double.longBitsToDouble(bits(data, at, 8, little));
            case 'F', 'D' -> {
                char part = code == 'F' ? 'f' : 'd';
                yield new PyComplex(
                        (Double) read(data, at, part, size / 2, little),
                        (Double) read(data, at + size / 2, part, size / 2, little));
            }
            default -> integer(data, at, size, little, isSigned(code));
        };
    }

    /// Whether an int can be stored.
    public static boolean fits(Object integer, int size, boolean signed) {
        BigInteger n = Numbers.big(integer);
        return signed ? n.bitLength() < 8 * size : n.signum() >= 0 && n.bitLength() <= 8 * size;
    }

    /// The least or greatest int that can be stored.
    public static BigInteger bound(int size, boolean signed, boolean greatest) {
        BigInteger span = BigInteger.ONE.shiftLeft(signed ? 8 * size - 1 : 8 * size);
        return greatest ? span.subtract(BigInteger.ONE) : signed ? span.negate() : BigInteger.ZERO;
    }

    /// Stores a float of code `e`, `f` or `d`; false where it is too large.
    public static boolean putFloat(byte[] data, int at, char code, boolean little, double value) {
        switch (code) {
            case 'e' -> {
                double half = toHalf(value);
                if (Double.isInfinite(half) && !Double.isInfinite(value)) {
                    return false;
                }
                putBits(data, at, 2, little, Float.floatToFloat16((float) half));
            }
            case 'f' -> {
                float single = (float) value;
                if (Float.isInfinite(single) && !Double.isInfinite(value)) {
                    return false;
                }
                putBits(data, at, 4, little, Float.floatToRawIntBits(single));
            }
            default -> putBits(data, at, 8, little, Double.doubleToRawLongBits(value));
        }
        return true;
    }

    /// The nearest number that two bytes hold, rounded once.
    private static double toHalf(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value) || value == 0) {
            return value;
        }
        double unit = Math.scalb(1.0, Math.max(Math.getExponent(value), -14) - 10);
        double rounded = Math.rint(value / unit) * unit;
        return Math.abs(rounded) > 65504 ? Math.copySign(Double.POSITIVE_INFINITY, value) : rounded;
    }
}
