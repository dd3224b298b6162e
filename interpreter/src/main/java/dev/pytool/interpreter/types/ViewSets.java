package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.protocol.Comparison;
import dev.pytool.interpreter.protocol.Iteration;

/// The set operations of dict views: each side is any iterable, the answer a set.
final class ViewSets {
    private ViewSets() {}

    private static PySet set(Interp in, Object values) {
        PySet set = new PySet();
        set.addAll(in, values);
        return set;
    }

    static Object and(Interp in, Object a, Object b) {
        PySet right = set(in, b);
        PySet both = new PySet();
        for (Object value : Iteration.list(in, a)) {
            if (right.has(in, value)) {
                both.add(in, value);
            }
        }
        return both;
    }

    static Object or(Interp in, Object a, Object b) {
        PySet all = set(in, a);
        all.addAll(in, b);
        return all;
    }

    static Object sub(Interp in, Object a, Object b) {
        PySet rest = set(in, a);
        for (Object value : Iteration.list(in, b)) {
            rest.remove(in, value);
        }
        return rest;
    }

    static Object xor(Interp in, Object a, Object b) {
        PySet rest = (PySet) sub(in, a, b);
        rest.addAll(in, sub(in, b, a));
        return rest;
    }

    static boolean disjoint(Interp in, Object a, Object b) {
        return ((PySet) and(in, a, b)).size() == 0;
    }

    static Object compare(Interp in, int op, Object a, Object b) {
        if (!(b instanceof PyAnySet) && !(b instanceof PyDictKeys) && !(b instanceof PyDictItems)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        return Comparison.compare(in, op, set(in, a), set(in, b));
    }
}
