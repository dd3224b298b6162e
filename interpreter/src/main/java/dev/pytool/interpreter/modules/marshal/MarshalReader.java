package dev.pytool.interpreter.modules.marshal;

import dev.pytool.interpreter.code.Code;
import dev.pytool.interpreter.eval.PyCode;
import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.ExceptionTypes;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyException;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Numbers;
import dev.pytool.interpreter.types.PyBytes;
import dev.pytool.interpreter.types.PyComplex;
import dev.pytool.interpreter.types.PyDict;
import dev.pytool.interpreter.types.PyEllipsis;
import dev.pytool.interpreter.types.PyFrozenSet;
import dev.pytool.interpreter.types.PyList;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.interpreter.types.PySet;
import dev.pytool.interpreter.types.PyTuple;
import dev.pytool.interpreter.types.Utf8;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Reads values. Lengths are checked against what the input still holds, so wrong data costs no
/// more memory than its own size.
final class MarshalReader {
    private static final int DEEPEST = 2000;

    /// Gives the next bytes, exactly as many as asked for, or raises EOFError.
    interface Input {
        byte[] next(int count);
    }

    private final Interp in;
    private final Input input;
    private final boolean allowCode;
    private final Optional<String> file;
    private final List<Object> remembered = new ArrayList<>();
    private int depth;

    MarshalReader(Interp in, Input input, boolean allowCode) {
        this(in, input, allowCode, Optional.empty());
    }

    /// @param file where code objects say they come from; what was written where it is empty
    MarshalReader(Interp in, Input input, boolean allowCode, Optional<String> file) {
        this.in = in;
        this.input = input;
        this.allowCode = allowCode;
        this.file = file;
    }

    static Input of(byte[] bytes) {
        int[] at = {0};
        return count -> {
            if (count < 0 || count > bytes.length - at[0]) {
                throw endOfFile();
            }
            at[0] += count;
            return Arrays.copyOfRange(bytes, at[0] - count, at[0]);
        };
    }

    static PyException endOfFile() {
        return Errors.of(ExceptionTypes.EOF_ERROR, "marshal data too short");
    }

    private static PyException bad(String what) {
        return Errors.value("bad marshal data (" + what + ")");
    }

    /// The next value.
    Object value() {
        Object value = orEnd();
        if (value == null) {
            throw Errors.type("NULL object in marshal data for object");
        }
        return value;
    }

    /// The next value; `null` at the end of a dictionary.
    private Object orEnd() {
        if (++depth > DEEPEST) {
            throw bad("recursion limit exceeded");
        }
        int mark = octet();
        int place = -1;
        if ((mark & 0x80) != 0) {
            place = remembered.size();
            remembered.add(null);
        }
        Object value = read(mark & 0x7F, place);
        if (place >= 0) {
            remembered.set(place, value);
        }
        depth--;
        return value;
    }

    private Object read(int type, int place) {
        return switch (type) {
            case '0' -> null;
            case 'N' -> PyNone.NONE;
            case 'F' -> false;
            case 'T' -> true;
            case '.' -> PyEllipsis.ELLIPSIS;
            case 'S' -> ExceptionTypes.STOP_ITERATION;
            case 'i' -> (long) number();
            case 'l' -> large();
            case 'g' -> real();
            case 'y' -> new PyComplex(real(), real());
            case 's' -> new PyBytes(input.next(number()));
            case 'z', 'Z' -> ascii(octet());
            case 'a', 'A' -> ascii(number());
            case 'u', 't' -> Utf8.decode(in, input.next(number()), "surrogatepass");
            case ')' -> new PyTuple(items(octet()));
            case '(' -> new PyTuple(items(number()));
            case '[' -> list(place);
            case '{' -> dict(place);
            case '<' -> set(place);
            case '>' -> frozen();
            case 'r' -> reference();
            case 'c' -> code();
            default -> throw bad("unknown type code");
        };
    }

    private Object reference() {
        int index = number();
        if (index < 0 || index >= remembered.size() || remembered.get(index) == null) {
            throw bad("invalid reference");
        }
        return remembered.get(index);
    }

    private void remember(int place, Object value) {
        if (place >= 0) {
            remembered.set(place, value);
        }
    }

    private PyList list(int place) {
        PyList list = new PyList();
        remember(place, list);
        int count = number();
        for (int i = 0; i < count; i++) {
            list.append(value());
        }
        return list;
    }

    private PyDict dict(int place) {
        PyDict dict = new PyDict();
        remember(place, dict);
        for (Object key = orEnd(); key != null; key = orEnd()) {
            dict.put(in, key, value());
        }
        return dict;
    }

    private PySet set(int place) {
        PySet set = new PySet();
        remember(place, set);
        for (Object item : items(number())) {
            set.add(in, item);
        }
        return set;
    }

    private PyFrozenSet frozen() {
        PyFrozenSet set = new PyFrozenSet();
        for (Object item : items(number())) {
            set.add(in, item);
        }
        return set;
    }

    private Object[] items(int count) {
        if (count < 0) {
            throw bad("size out of range");
        }
        List<Object> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            items.add(value());
        }
        return items.toArray();
    }

    private int octet() {
        return input.next(1)[0] & 0xFF;
    }

    private int number() {
        byte[] b = input.next(4);
        return b[0] & 0xFF | (b[1] & 0xFF) << 8 | (b[2] & 0xFF) << 16 | b[3] << 24;
    }

    private Object large() {
        int size = number();
        BigInteger value = BigInteger.ZERO;
        byte[] digits = input.next(2 * Math.abs(size));
        for (int i = digits.length - 2; i >= 0; i -= 2) {
            int digit = digits[i] & 0xFF | (digits[i + 1] & 0xFF) << 8;
            if (digit > 0x7FFF) {
                throw bad("digit out of range in long");
            }
            value = value.shiftLeft(15).or(BigInteger.valueOf(digit));
        }
        return Numbers.of(size < 0 ? value.negate() : value);
    }

    private double real() {
        byte[] b = input.next(8);
        long bits = 0;
        for (int i = 7; i >= 0; i--) {
            bits = bits << 8 | b[i] & 0xFF;
        }
        return Double.longBitsToDouble(bits);
    }

    private String ascii(int length) {
        return new String(input.next(length), StandardCharsets.ISO_8859_1).intern();
    }

    private PyCode code() {
        if (!allowCode) {
            throw Errors.value("unmarshalling code objects is disallowed");
        }
        int positional = number();
        Code.Parameters parameters = new Code.Parameters(positional, number(), number());
        int stack = number();
        int flags = number();
        int[] instructions = words();
        Object[] constants = tuple();
        String[] names = texts();
        Code.Slots slots = new Code.Slots(texts(), input.next(number()));
        String written = Text.java(value());
        String name = Text.java(value());
        String qualifiedName = Text.java(value());
        int line = number();
        Code.Positions positions = new Code.Positions(words());
        Code.Handlers handlers = new Code.Handlers(words());
        Object documentation = value();
        return new PyCode(
                new Code(
                        name,
                        qualifiedName,
                        file.orElse(written),
                        line,
                        flags,
                        parameters,
                        instructions,
                        constants,
                        names,
                        slots,
                        stack,
                        handlers,
                        positions,
                        documentation == PyNone.NONE
                                ? Optional.empty()
                                : Optional.of(Text.java(documentation))));
    }

    private Object[] tuple() {
        if (value() instanceof PyTuple tuple) {
            return tuple.items();
        }
        throw bad("code object");
    }

    private String[] texts() {
        return Arrays.stream(tuple()).map(text -> Text.java(text).intern()).toArray(String[]::new);
    }

    private int[] words() {
        byte[] bytes = input.next(number());
        int[] numbers = new int[bytes.length];
        int count = 0;
        int value = 0;
        int shift = 0;
        for (byte b : bytes) {
            value |= (b & 0x7F) << shift;
            shift += 7;
            if (b >= 0) {
                numbers[count++] = value >>> 1 ^ -(value & 1);
                value = 0;
                shift = 0;
            }
        }
        return Arrays.copyOf(numbers, count);
    }
}
