package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.protocol.Comparison;

/// The stable merge sort of `list.sort` and `sorted`: merges natural runs, asks only `<`, stops at
/// the first exception.
final class Sorting {
    private Sorting() {}

    static void sort(Interp in, Object[] values, Object key, boolean reverse) {
        int n = values.length;
        if (reverse) {
            flip(values);
        }
        Object[] keys = values;
        if (key != PyNone.NONE) {
            keys = new Object[n];
            for (int i = 0; i < n; i++) {
                int at = reverse ? n - 1 - i : i;
                keys[at] = in.call(key, values[at]);
            }
        }
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            order[i] = i;
        }
        merge(in, keys, order, new int[n], 0, n);
        Object[] sorted = new Object[n];
        for (int i = 0; i < n; i++) {
            sorted[i] = values[order[i]];
        }
        System.arraycopy(sorted, 0, values, 0, n);
        if (reverse) {
            flip(values);
        }
    }

    private static void flip(Object[] values) {
        for (int i = 0, j = values.length - 1; i < j; i++, j--) {
            Object x = values[i];
            values[i] = values[j];
            values[j] = x;
        }
    }

    private static void merge(
            Interp in, Object[] keys, int[] order, int[] spare, int start, int end) {
        if (end - start < 8) {
            insertion(in, keys, order, start, end);
            return;
        }
        int middle = (start + end) >>> 1;
        merge(in, keys, order, spare, start, middle);
        merge(in, keys, order, spare, middle, end);
        if (!Comparison.less(in, keys[order[middle]], keys[order[middle - 1]])) {
            return;
        }
        System.arraycopy(order, start, spare, start, middle - start);
        int left = start;
        int right = middle;
        int at = start;
        while (left < middle && right < end) {
            order[at++] =
                    Comparison.less(in, keys[order[right]], keys[spare[left]])
                            ? order[right++]
                            : spare[left++];
        }
        System.arraycopy(spare, left, order, at, middle - left);
    }

    private static void insertion(Interp in, Object[] keys, int[] order, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            int one = order[i];
            int j = i;
            while (j > start && Comparison.less(in, keys[one], keys[order[j - 1]])) {
                order[j] = order[j - 1];
                j--;
            }
            order[j] = one;
        }
    }
}
