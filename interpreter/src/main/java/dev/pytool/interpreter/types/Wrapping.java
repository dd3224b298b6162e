package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.protocol.Attributes;

/// What `classmethod` and `staticmethod` take over from the function they wrap.
final class Wrapping {
    private static final String[] NAMES = {"__module__", "__name__", "__qualname__", "__doc__"};

    private Wrapping() {}

    static void copy(Interp in, Object from, PyObject to) {
        for (String name : NAMES) {
            Object value = Attributes.readOrNull(in, from, name);
            if (value != null) {
                to.attributes().put(name, value);
            }
        }
    }
}
