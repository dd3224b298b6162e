package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.protocol.Attributes;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.interpreter.protocol.Sequences;

/// What pickling and copying ask of every object: `object.__reduce_ex__(2)` and
/// `object.__getstate__`.
final class Reduction {
    private Reduction() {}

    static Object reduce(Interp in, Object self, Object copyreg) {
        PyClass cls = PyClass.of(self);
        Object function;
        Object[] arguments;
        Object withKeywords = Attributes.readOrNull(in, self, "__getnewargs_ex__");
        Object plain =
                withKeywords == null ? Attributes.readOrNull(in, self, "__getnewargs__") : null;
        if (withKeywords != null) {
            PyTuple pair = (PyTuple) in.call(withKeywords);
            function = Attributes.read(in, copyreg, "__newobj_ex__");
            arguments = new Object[] {cls, pair.items()[0], pair.items()[1]};
        } else {
            Object[] given = plain == null ? new Object[0] : Iteration.array(in, in.call(plain));
            if (plain == null && !cls.nativeIsPlain()) {
                throw Errors.type("cannot pickle '" + cls.name() + "' object");
            }
            function = Attributes.read(in, copyreg, "__newobj__");
            arguments = new Object[given.length + 1];
            arguments[0] = cls;
            System.arraycopy(given, 0, arguments, 1, given.length);
        }
        Object state = in.call(Attributes.read(in, self, "__getstate__"));
        Object items = self instanceof PyList ? Iteration.iterator(in, self) : PyNone.NONE;
        Object entries =
                self instanceof PyDict
                        ? Iteration.iterator(in, in.callMethod(self, "items"))
                        : PyNone.NONE;
        return new PyTuple(function, new PyTuple(arguments), state, items, entries);
    }

    static Object state(Interp in, Object self) {
        Object state = PyNone.NONE;
        if (self instanceof PyObject object
                && object.attributes() != null
                && object.attributes().size() > 0) {
            state = object.attributes().copyOf();
        }
        Object copyreg = in.machine().imports().importModule(in, "copyreg");
        Object names = in.callMethod(copyreg, "_slotnames", PyClass.of(self));
        if (names instanceof PyList list && list.size() > 0) {
            PyDict slots = new PyDict();
            for (Object name : list.toArray()) {
                Object value = Attributes.readOrNull(in, self, (String) name);
                if (value != null) {
                    slots.put((String) name, value);
                }
            }
            if (slots.size() > 0) {
                return new PyTuple(state, slots);
            }
        }
        return state;
    }

    static boolean hasItems(Interp in, Object self) {
        return Sequences.length(in, self) > 0;
    }
}
