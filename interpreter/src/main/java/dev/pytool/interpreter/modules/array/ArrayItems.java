package dev.pytool.interpreter.modules.array;

import dev.pytool.interpreter.object.Args;
import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Numbers;
import dev.pytool.interpreter.types.BinaryItem;

/// The items of arrays by their type code.
final class ArrayItems {
    static final String CODES = "bBuwhHiIlLqQfd";

    private ArrayItems() {}

    static boolean isText(char code) {
        return code == 'u' || code == 'w';
    }

    static int size(char code) {
        return isText(code) ? 4 : BinaryItem.nativeSize(code);
    }

    static Object read(byte[] data, int at, char code) {
        return isText(code)
                ? Text.of((int) BinaryItem.bits(data, at, 4, true))
                : BinaryItem.read(data, at, code, size(code), true);
    }

    static void write(Interp in, byte[] data, int at, char code, Object value) {
        if (isText(code)) {
            BinaryItem.putBits(data, at, 4, true, character(value));
        } else if (code == 'f') {
            float single = (float) Numbers.toDouble(in, value);
            BinaryItem.putBits(data, at, 4, true, Float.floatToRawIntBits(single));
        } else if (code == 'd') {
            BinaryItem.putFloat(data, at, code, true, Numbers.toDouble(in, value));
        } else {
            BinaryItem.putBits(data, at, size(code), true, integer(in, code, value));
        }
    }

    private static int character(Object value) {
        if (!Text.is(value)) {
            throw Errors.type("array item must be a unicode character, not " + Args.shown(value));
        }
        int length = Text.length(Text.plain(value));
        if (length != 1) {
            throw Errors.type(
                    "array item must be a unicode character, not a string of length " + length);
        }
        return Text.at(Text.plain(value), 0);
    }

    private static long integer(Interp in, char code, Object value) {
        if (Numbers.integer(value) == null && PyClass.of(value).lookup("__index__") == null) {
            throw Errors.type(
                    "'"
                            + PyClass.of(value).name()
                            + "' object cannot be interpreted as an integer");
        }
        Object n = Numbers.index(in, value);
        int size = size(code);
        if (!BinaryItem.fits(n, size, BinaryItem.isSigned(code))) {
            throw Errors.overflow(
                    message(code, Numbers.big(n).signum() < 0, Numbers.big(n).bitLength() > 63));
        }
        return Numbers.big(n).longValue();
    }

    private static String message(char code, boolean negative, boolean huge) {
        String than = negative ? " is less than minimum" : " is greater than maximum";
        return switch (code) {
            case 'b' -> "signed char" + than;
            case 'B' -> "unsigned byte integer" + than;
            case 'h' -> "signed short integer" + than;
            case 'H' -> "unsigned short" + than;
            case 'i' ->
                    huge ? "Python int too large to convert to C long" : "signed integer" + than;
            case 'I' ->
                    negative
                            ? "can't convert negative value to unsigned int"
                            : "unsigned int is greater than maximum";
            case 'l' -> "Python int too large to convert to C long";
            case 'L' ->
                    negative
                            ? "can't convert negative value to unsigned int"
                            : "Python int too large to convert to C unsigned long";
            case 'Q' ->
                    negative ? "can't convert negative int to unsigned" : "int too big to convert";
            default -> "int too big to convert";
        };
    }

    static byte[] swapped(byte[] data, int size) {
        byte[] out = new byte[data.length];
        for (int i = 0; i < data.length; i++) {
            out[i / size * size + size - 1 - i % size] = data[i];
        }
        return out;
    }

    /// The number that pickles name the items' machine format by.
    static long format(char code) {
        return switch (code) {
            case 'B' -> 0;
            case 'b' -> 1;
            case 'H' -> 2;
            case 'h' -> 4;
            case 'I' -> 6;
            case 'i' -> 8;
            case 'L', 'Q' -> 10;
            case 'l', 'q' -> 12;
            case 'f' -> 14;
            case 'd' -> 16;
            default -> 20;
        };
    }

    static boolean isBigEndian(long format) {
        return format > 1 && format % 2 == 1;
    }

    static int formatSize(long format) {
        return format < 2
                ? 1
                : format < 6
                        ? 2
                        : format < 10 || format == 14 || format == 15 ? 4 : format >= 20 ? 4 : 8;
    }
}
