package dev.pytool.interpreter.modules.ast;

import dev.pytool.interpreter.types.PyList;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/// A blank text on which every position that nodes name has a place: `lines` lines of equal width.
///
/// @param width columns of a line, its end included
record Sheet(int lines, int width) {
    private static final long LARGEST = 1L << 26;

    /// The sheet for a node and all below it. Positions that would make it too large share a place.
    static Sheet under(PyAst root) {
        long lines = 1;
        long width = 1;
        ArrayDeque<Object> pending = new ArrayDeque<>();
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        pending.push(root);
        while (!pending.isEmpty()) {
            Object next = pending.pop();
            if (next instanceof PyAst node && seen.add(node)) {
                lines =
                        Math.max(
                                lines,
                                Math.max(number(node, "lineno"), number(node, "end_lineno")));
                width =
                        Math.max(
                                width,
                                Math.max(
                                        number(node, "col_offset"),
                                        number(node, "end_col_offset")));
                node.attributes().entryArray().forEach(entry -> pending.push(entry[1]));
            } else if (next instanceof PyList list && seen.add(list)) {
                Arrays.asList(list.toArray()).forEach(pending::push);
            }
        }
        long rows = Math.min(lines, LARGEST / 2);
        return new Sheet((int) rows, (int) Math.min(width + 2, LARGEST / rows));
    }

    private static long number(PyAst node, String name) {
        return node.attributes().get(name) instanceof Long n ? n : 0;
    }

    String text() {
        return (" ".repeat(width - 1) + "\n").repeat(lines);
    }

    /// @param line from 1
    /// @param column from 0
    int offset(long line, long column) {
        long row = Math.clamp(line, 1, lines) - 1;
        return (int) (row * width + Math.clamp(column, 0, width - 1));
    }

    /// Offset and length of the whole.
    int[] whole() {
        return new int[] {0, lines * width};
    }
}
