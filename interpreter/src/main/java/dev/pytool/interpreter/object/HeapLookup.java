package dev.pytool.interpreter.object;

import java.util.Arrays;

/// Finds the special methods of a class written in Python along its resolution order, and remembers
/// them until the class or a base changes.
abstract class HeapLookup extends Slots {
    private static final String[] NAMES = {
        "__repr__",
        "__str__",
        "__iter__",
        "__next__",
        "__int__",
        "__float__",
        "__complex__",
        "__index__",
        "__neg__",
        "__pos__",
        "__abs__",
        "__invert__",
        "__await__",
        "__aiter__",
        "__anext__",
        "__add__",
        "__radd__",
        "__iadd__",
        "__sub__",
        "__rsub__",
        "__isub__",
        "__mul__",
        "__rmul__",
        "__imul__",
        "__matmul__",
        "__rmatmul__",
        "__imatmul__",
        "__truediv__",
        "__rtruediv__",
        "__itruediv__",
        "__floordiv__",
        "__rfloordiv__",
        "__ifloordiv__",
        "__mod__",
        "__rmod__",
        "__imod__",
        "__lshift__",
        "__rlshift__",
        "__ilshift__",
        "__rshift__",
        "__rrshift__",
        "__irshift__",
        "__and__",
        "__rand__",
        "__iand__",
        "__or__",
        "__ror__",
        "__ior__",
        "__xor__",
        "__rxor__",
        "__ixor__",
        "__divmod__",
        "__rdivmod__",
        "__lt__",
        "__le__",
        "__eq__",
        "__ne__",
        "__gt__",
        "__ge__",
        "__getitem__",
        "__ipow__",
        "__rpow__",
        "__pow__",
        "__get__",
        "__len__",
        "__hash__",
        "__bool__",
        "__contains__",
        "__delitem__",
        "__delete__",
        "__setitem__",
        "__set__",
        "__getattribute__",
        "__setattr__",
        "__delattr__",
        "__call__",
        "__init__",
        "__new__",
        "__getattr__",
    };
    private static final Object UNKNOWN = new Object();

    final PyClass type;
    private final Object[] found = new Object[NAMES.length];
    private int version = -1;

    HeapLookup(PyClass type) {
        this.type = type;
    }

    /// The method at a position of `NAMES`: absent (`null`), a builtin's table, or a Python value.
    final Object find(int slot) {
        if (version != type.version()) {
            Arrays.fill(found, UNKNOWN);
            version = type.version();
        }
        Object value = found[slot];
        if (value == UNKNOWN) {
            value = type.lookup(NAMES[slot]);
            if (value instanceof PySlotWrapper wrapper) {
                value = wrapper.slots();
            } else if (value instanceof PyBuiltin builtin
                    && builtin.table() instanceof Slots slots) {
                value = slots;
            }
            found[slot] = value;
        }
        return value;
    }
}
