package dev.pytool.interpreter.types;

import java.util.Arrays;

/// A region of bytes seen as items in rows ("The new-style buffer protocol" of the C interface).
///
/// @param offset where the first item stands
/// @param format a format of module struct
/// @param shape how many items each dimension has
/// @param strides how many bytes lie between two items of a dimension
public record Memory(
        byte[] data,
        int offset,
        boolean readOnly,
        String format,
        int itemSize,
        int[] shape,
        int[] strides) {

    /// A run of bytes.
    public static Memory of(byte[] data, int length, boolean readOnly) {
        return of(data, length, readOnly, "B", 1);
    }

    /// A run of `count` items.
    public static Memory of(byte[] data, int count, boolean readOnly, String format, int itemSize) {
        return new Memory(
                data, 0, readOnly, format, itemSize, new int[] {count}, new int[] {itemSize});
    }

    int dimensions() {
        return shape.length;
    }

    /// How many items there are.
    public int count() {
        int n = 1;
        for (int one : shape) {
            n *= one;
        }
        return n;
    }

    /// How many bytes the items take when they stand side by side.
    public int length() {
        return count() * itemSize;
    }

    static int[] rowStrides(int[] shape, int itemSize) {
        int[] strides = new int[shape.length];
        int step = itemSize;
        for (int i = shape.length - 1; i >= 0; i--) {
            strides[i] = step;
            step *= shape[i];
        }
        return strides;
    }

    private int[] columnStrides() {
        int[] strides = new int[shape.length];
        int step = itemSize;
        for (int i = 0; i < shape.length; i++) {
            strides[i] = step;
            step *= shape[i];
        }
        return strides;
    }

    private boolean hasStrides(int[] wanted) {
        if (count() == 0) {
            return true;
        }
        for (int i = 0; i < shape.length; i++) {
            if (shape[i] > 1 && strides[i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    /// Whether the items stand side by side, rows first.
    public boolean isContiguous() {
        return hasStrides(rowStrides(shape, itemSize));
    }

    boolean isColumnContiguous() {
        return hasStrides(columnStrides());
    }

    /// The positions of all items, rows first.
    int[] positions() {
        int[] at = {offset};
        for (int d = 0; d < shape.length; d++) {
            int[] next = new int[at.length * shape[d]];
            for (int i = 0; i < next.length; i++) {
                next[i] = at[i / shape[d]] + i % shape[d] * strides[d];
            }
            at = next;
        }
        return at;
    }

    public byte[] toBytes() {
        if (isContiguous()) {
            return Arrays.copyOfRange(data, offset, offset + length());
        }
        byte[] all = new byte[length()];
        int[] from = positions();
        for (int i = 0; i < from.length; i++) {
            System.arraycopy(data, from[i], all, i * itemSize, itemSize);
        }
        return all;
    }

    /// The bytes of all items, columns first.
    byte[] byColumns() {
        int[] turnedShape = new int[shape.length];
        int[] turnedStrides = new int[shape.length];
        for (int i = 0; i < shape.length; i++) {
            turnedShape[i] = shape[shape.length - 1 - i];
            turnedStrides[i] = strides[shape.length - 1 - i];
        }
        return new Memory(data, offset, readOnly, format, itemSize, turnedShape, turnedStrides)
                .toBytes();
    }

    /// Puts the bytes of all items, rows first; as many as [#length] says.
    public void fill(byte[] bytes) {
        int[] to = positions();
        for (int i = 0; i < to.length; i++) {
            System.arraycopy(bytes, i * itemSize, data, to[i], itemSize);
        }
    }

    /// The region with its first dimension cut.
    Memory slice(PySlice.Range range) {
        int[] cut = shape.clone();
        int[] steps = strides.clone();
        cut[0] = range.count();
        int from = range.count() == 0 ? offset : offset + range.start() * strides[0];
        steps[0] = (int) (strides[0] * range.step());
        return new Memory(data, from, readOnly, format, itemSize, cut, steps);
    }

    Memory toReadOnly() {
        return new Memory(data, offset, true, format, itemSize, shape, strides);
    }

    boolean sameShape(Memory other) {
        return Arrays.equals(shape, other.shape);
    }
}
