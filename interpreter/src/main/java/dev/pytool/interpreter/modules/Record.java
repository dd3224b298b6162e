package dev.pytool.interpreter.modules;

import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.types.PyTuple;

/// Named tuples of native modules (`sys.version_info`, `os.stat_result`, ...).
public final class Record {
    private Record() {}

    /// A tuple whose items also are attributes, of a fresh class with this dotted name.
    public static PyTuple of(String name, String fields, Object... values) {
        return new PyTuple(type(name, fields), values);
    }

    /// The class of such tuples.
    public static PyClass type(String name, String fields) {
        return PyClass.builtin(new RecordSlots(name, fields.split(" ")));
    }
}
