package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.protocol.Comparison;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PyRichCompare;
import dev.pytool.processor.python.PySlot;

/// The views of a dictionary that are sets as well. The other side of an operation is any iterable,
/// its answer a set; only sets and their like compare.
abstract class DictSetView extends DictView {
    DictSetView(PyClass type, PyDict dict, int kind) {
        super(type, dict, kind);
    }

    private static PySet set(Interp in, Object values) {
        PySet set = new PySet();
        set.addAll(in, values);
        return set;
    }

    @PySlot({"__and__", "__rand__"})
    static PySet and(Interp in, Object a, Object b) {
        PySet right = set(in, b);
        PySet both = new PySet();
        for (Object value : Iteration.list(in, a)) {
            if (right.has(in, value)) {
                both.add(in, value);
            }
        }
        return both;
    }

    @PySlot({"__or__", "__ror__"})
    static Object or(Interp in, Object a, Object b) {
        PySet all = set(in, a);
        all.addAll(in, b);
        return all;
    }

    @PySlot("__sub__")
    static Object sub(Interp in, Object a, Object b) {
        PySet rest = set(in, a);
        for (Object value : Iteration.list(in, b)) {
            rest.remove(in, value);
        }
        return rest;
    }

    @PySlot("__rsub__")
    static Object rsub(Interp in, Object a, Object b) {
        return sub(in, b, a);
    }

    @PySlot({"__xor__", "__rxor__"})
    static Object xor(Interp in, Object a, Object b) {
        PySet rest = (PySet) sub(in, a, b);
        rest.addAll(in, sub(in, b, a));
        return rest;
    }

    @PyMethod("isdisjoint($self, other, /)")
    boolean disjoint(Interp in, Object other) {
        return and(in, this, other).size() == 0;
    }

    @PyRichCompare
    static Object compare(Interp in, int op, Object a, Object b) {
        return b instanceof PyAnySet || b instanceof DictSetView
                ? Comparison.compare(in, op, set(in, a), set(in, b))
                : PyNotImplemented.NOT_IMPLEMENTED;
    }
}
