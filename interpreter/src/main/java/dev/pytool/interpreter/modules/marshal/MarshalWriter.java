package dev.pytool.interpreter.modules.marshal;

import dev.pytool.interpreter.code.Code;
import dev.pytool.interpreter.eval.PyCode;
import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.ExceptionTypes;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyException;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.interpreter.types.BufferLike;
import dev.pytool.interpreter.types.PyBytes;
import dev.pytool.interpreter.types.PyComplex;
import dev.pytool.interpreter.types.PyDict;
import dev.pytool.interpreter.types.PyEllipsis;
import dev.pytool.interpreter.types.PyFrozenSet;
import dev.pytool.interpreter.types.PyList;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.interpreter.types.PySet;
import dev.pytool.interpreter.types.PyStr;
import dev.pytool.interpreter.types.PyTuple;
import dev.pytool.interpreter.types.Utf8;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/// Writes values. What occurs twice is written once and referred to: texts by their content,
/// containers by identity, so that a container may hold itself.
final class MarshalWriter {
    private static final int DEEPEST = 2000;
    private static final int REMEMBERED = 0x80;
    private static final BigInteger DIGIT = BigInteger.valueOf(0x7FFF);

    private final Interp in;
    private final boolean allowCode;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Map<Object, Integer> texts = new HashMap<>();
    private final Map<Object, Integer> objects = new IdentityHashMap<>();
    private int next;
    private int depth;

    private MarshalWriter(Interp in, boolean allowCode) {
        this.in = in;
        this.allowCode = allowCode;
    }

    static byte[] bytes(Interp in, Object value, boolean allowCode) {
        MarshalWriter writer = new MarshalWriter(in, allowCode);
        writer.value(value);
        return writer.out.toByteArray();
    }

    private void value(Object value) {
        if (++depth > DEEPEST) {
            throw Errors.value("object too deeply nested to marshal");
        }
        switch (value) {
            case PyNone _ -> out.write('N');
            case PyEllipsis _ -> out.write('.');
            case Boolean b -> out.write(b ? 'T' : 'F');
            case Long n -> integer(n);
            case BigInteger n -> large(n);
            case Double d -> {
                out.write('g');
                real(d);
            }
            case PyClass type when type == ExceptionTypes.STOP_ITERATION -> out.write('S');
            default -> object(value);
        }
        depth--;
    }

    private void object(Object value) {
        boolean text = PyClass.of(value) == PyStr.TYPE;
        Integer known = text ? texts.get(value) : objects.get(value);
        if (known != null) {
            out.write('r');
            number(known);
            return;
        }
        if (text) {
            texts.put(value, next++);
            text(value);
            return;
        }
        objects.put(value, next++);
        if (value instanceof PyCode code) {
            code(code);
        } else if (!container(value)) {
            bytes(value);
        }
    }

    private boolean container(Object value) {
        switch (value) {
            case PyTuple t when t.type() == PyTuple.TYPE -> {
                Object[] items = t.items();
                begin(items.length < 256 ? ')' : '(');
                if (items.length < 256) {
                    out.write(items.length);
                    all(items);
                } else {
                    items('(', items);
                }
            }
            case PyList l when l.type() == PyList.TYPE -> {
                begin('[');
                items('[', l.toArray());
            }
            case PyDict d when d.type() == PyDict.TYPE -> {
                begin('{');
                for (Object[] entry : d.entryArray()) {
                    value(entry[0]);
                    value(entry[1]);
                }
                out.write('0');
            }
            case PySet s when s.type() == PySet.TYPE -> {
                begin('<');
                items('<', Iteration.array(in, s));
            }
            case PyFrozenSet s when s.type() == PyFrozenSet.TYPE -> {
                begin('>');
                items('>', Iteration.array(in, s));
            }
            case PyComplex c when c.type() == PyComplex.TYPE -> {
                begin('y');
                real(c.real());
                real(c.imaginary());
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void bytes(Object value) {
        if (!(value instanceof PyBytes) && !(value instanceof BufferLike)) {
            throw unmarshallable();
        }
        begin('s');
        raw(PyBytes.bytesOf(in, value));
    }

    static PyException unmarshallable() {
        return Errors.value("unmarshallable object");
    }

    private void begin(int type) {
        out.write(type | REMEMBERED);
    }

    private void items(int type, Object[] items) {
        number(items.length);
        all(items);
    }

    private void all(Object[] items) {
        for (Object item : items) {
            value(item);
        }
    }

    private void raw(byte[] bytes) {
        number(bytes.length);
        out.writeBytes(bytes);
    }

    private void text(Object value) {
        byte[] bytes = Utf8.encode(in, value, "surrogatepass");
        if (bytes.length != Text.length(Text.plain(value))) {
            begin('u');
            raw(bytes);
        } else if (bytes.length < 256) {
            begin('z');
            out.write(bytes.length);
            out.writeBytes(bytes);
        } else {
            begin('a');
            raw(bytes);
        }
    }

    private void number(int value) {
        for (int shift = 0; shift < 32; shift += 8) {
            out.write(value >> shift);
        }
    }

    private void integer(long value) {
        if (value == (int) value) {
            out.write('i');
            number((int) value);
        } else {
            large(BigInteger.valueOf(value));
        }
    }

    /// Digits of fifteen bits, the lowest first.
    private void large(BigInteger value) {
        out.write('l');
        int count = (value.abs().bitLength() + 14) / 15;
        number(value.signum() < 0 ? -count : count);
        BigInteger rest = value.abs();
        for (int i = 0; i < count; i++) {
            int digit = rest.and(DIGIT).intValue();
            out.write(digit);
            out.write(digit >> 8);
            rest = rest.shiftRight(15);
        }
    }

    private void real(double value) {
        long bits = Double.doubleToRawLongBits(value);
        for (int shift = 0; shift < 64; shift += 8) {
            out.write((int) (bits >> shift));
        }
    }

    /// The fields in CPython's order, with our own instructions and tables, and the docstring last.
    private void code(PyCode code) {
        if (!allowCode) {
            throw Errors.value("marshalling code objects is disallowed");
        }
        begin('c');
        Code d = code.data();
        number(d.parameters().positional());
        number(d.parameters().positionalOnly());
        number(d.parameters().keywordOnly());
        number(d.stackSize());
        number(d.flags());
        raw(words(d.instructions()));
        value(new PyTuple(d.constants()));
        value(texts(d.names()));
        value(texts(d.slots().names()));
        raw(d.slots().kinds());
        value(Text.of(d.file()));
        value(Text.of(d.name()));
        value(Text.of(d.qualifiedName()));
        number(d.firstLine());
        raw(words(d.positions().table()));
        raw(words(d.handlers().rows()));
        value(d.documentation().map(Text::of).orElse(PyNone.NONE));
    }

    private static PyTuple texts(String[] names) {
        return new PyTuple(java.util.Arrays.stream(names).map(Text::of).toArray());
    }

    /// Numbers in variable length: seven bits a byte, the highest bit of all but the last one set,
    /// the sign in the lowest bit.
    private static byte[] words(int[] numbers) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int number : numbers) {
            int rest = number << 1 ^ number >> 31;
            while ((rest & ~0x7F) != 0) {
                bytes.write(rest & 0x7F | 0x80);
                rest >>>= 7;
            }
            bytes.write(rest);
        }
        return bytes.toByteArray();
    }
}
