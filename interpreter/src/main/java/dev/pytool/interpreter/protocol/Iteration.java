package dev.pytool.interpreter.protocol;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.types.PyList;
import dev.pytool.interpreter.types.PySequenceIterator;
import dev.pytool.interpreter.types.PyTuple;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Iterators: `next` answers `null` at the end.
public final class Iteration {
    private Iteration() {}

    /// `iter(value)`.
    public static Object iterator(Interp in, Object value) {
        PyClass type = PyClass.of(value);
        Object iterator = type.slots().iter(in, value);
        if (iterator == null) {
            if (type.lookup("__getitem__") != null
                    && type.lookup("__iter__") == null
                    && !(value instanceof dev.pytool.interpreter.types.PyDict)) {
                return new PySequenceIterator(value);
            }
            throw Errors.type("'" + type.name() + "' object is not iterable");
        }
        if (PyClass.of(iterator).lookup("__next__") == null) {
            throw Errors.type(
                    "iter() returned non-iterator of type '" + PyClass.of(iterator).name() + "'");
        }
        return iterator;
    }

    /// The next value, or `null` at the end.
    public static Object next(Interp in, Object iterator) {
        return PyClass.of(iterator).slots().next(in, iterator);
    }

    /// All values; the list is the caller's.
    public static List<Object> list(Interp in, Object iterable) {
        if (iterable instanceof PyTuple t && t.type() == PyTuple.TYPE) {
            return new ArrayList<>(Arrays.asList(t.items()));
        }
        if (iterable instanceof PyList l && l.type() == PyList.TYPE) {
            return new ArrayList<>(Arrays.asList(l.toArray()));
        }
        Object iterator = iterator(in, iterable);
        List<Object> values = new ArrayList<>();
        for (Object item = next(in, iterator); item != null; item = next(in, iterator)) {
            values.add(item);
        }
        return values;
    }

    public static Object[] array(Interp in, Object iterable) {
        if (iterable instanceof PyTuple t && t.type() == PyTuple.TYPE) {
            return t.items().clone();
        }
        return list(in, iterable).toArray();
    }
}
