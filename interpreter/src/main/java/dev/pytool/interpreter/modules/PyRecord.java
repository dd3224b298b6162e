package dev.pytool.interpreter.modules;

import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.types.PyTuple;

import java.util.Arrays;

/// A record with fields that are attributes and no items.
public final class PyRecord extends PyTuple {
    private final Object[] hidden;

    private PyRecord(PyClass type, Object[] items, Object[] hidden) {
        super(type, items);
        this.hidden = hidden;
    }

    /// A record of the class, from the values of all fields.
    ///
    /// @param visible how many of them are items
    public static PyTuple of(PyClass type, int visible, Object... values) {
        return new PyRecord(
                type,
                Arrays.copyOf(values, visible),
                Arrays.copyOfRange(values, visible, values.length));
    }

    Object hidden(int index) {
        return hidden[index];
    }
}
