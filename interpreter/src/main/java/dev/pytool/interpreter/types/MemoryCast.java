package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.interpreter.protocol.Numbers;

/// `memoryview.cast`: other items or other rows over the same bytes.
final class MemoryCast {
    private static final String CODES = "cbB?hHiIlLqQnNefdFDP";

    private MemoryCast() {}

    static Memory cast(Interp in, Memory memory, String format, Object shape) {
        int size = itemSize(format);
        if (size == 0) {
            throw Errors.value(
                    "memoryview: destination format must be a native single character format "
                            + "prefixed with an optional '@'");
        }
        if (!memory.isContiguous()) {
            throw Errors.type("memoryview: casts are restricted to C-contiguous views");
        }
        if (shape != null && !(shape instanceof PyList) && !(shape instanceof PyTuple)) {
            throw Errors.type("shape must be a list or a tuple");
        }
        Object[] wanted = shape == null ? null : Iteration.array(in, shape);
        if (memory.dimensions() != 1 && wanted != null && wanted.length != 1) {
            throw Errors.type("memoryview: cast must be 1D -> ND or ND -> 1D");
        }
        if (itemSize(memory.format()) == 0) {
            throw Errors.value(
                    "memoryview: source format must be a native single character format "
                            + "prefixed with an optional '@'");
        }
        if (!isBytes(memory.format()) && !isBytes(format)) {
            throw Errors.type("memoryview: cannot cast between two non-byte formats");
        }
        int length = memory.length();
        if (length % size != 0) {
            throw Errors.type("memoryview: length is not a multiple of itemsize");
        }
        int[] rows = wanted == null ? new int[] {length / size} : shape(in, wanted, size, length);
        return new Memory(
                memory.data(),
                memory.offset(),
                memory.readOnly(),
                format,
                size,
                rows,
                Memory.rowStrides(rows, size));
    }

    private static int[] shape(Interp in, Object[] wanted, int size, int length) {
        int[] shape = new int[wanted.length];
        long product = size;
        for (int i = 0; i < shape.length; i++) {
            if (Numbers.integer(wanted[i]) == null) {
                throw Errors.type("memoryview.cast(): elements of shape must be integers");
            }
            long n = Numbers.clippedIndex(in, wanted[i]);
            if (n <= 0) {
                throw Errors.value("memoryview.cast(): elements of shape must be integers > 0");
            }
            product = n > length ? Long.MAX_VALUE / 2 / length : product * n;
            shape[i] = (int) Math.min(n, Integer.MAX_VALUE);
        }
        if (product != length) {
            throw Errors.type("memoryview: product(shape) * itemsize != buffer size");
        }
        return shape;
    }

    private static int itemSize(String format) {
        String code = format.startsWith("@") ? format.substring(1) : format;
        return code.length() == 1 && CODES.contains(code)
                ? BinaryItem.nativeSize(code.charAt(0))
                : 0;
    }

    private static boolean isBytes(String format) {
        return "Bbc@B@b@c".contains(format);
    }
}
