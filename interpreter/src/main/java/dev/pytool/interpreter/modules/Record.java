package dev.pytool.interpreter.modules;

import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.types.PyTuple;

import java.util.Arrays;

/// Named tuples of native modules (`sys.version_info`, `os.stat_result`, ...).
public final class Record {
    private Record() {}

    /// A tuple whose items also are attributes, of a fresh class with this dotted name.
    public static PyTuple of(String name, String fields, Object... values) {
        return new PyTuple(type(name, fields), values);
    }

    /// The class of such tuples. Its dictionary tells the numbers of fields.
    public static PyClass type(String name, String fields) {
        return type(name, fields, fields.split(" ").length);
    }

    /// The class of such tuples where only the first fields are items.
    public static PyClass type(String name, String fields, int visible) {
        String[] all = fields.split(" ");
        PyClass type = PyClass.builtin(new RecordSlots(name, all, visible));
        type.dict().put("n_fields", (long) all.length);
        type.dict().put("n_sequence_fields", (long) visible);
        type.dict().put("n_unnamed_fields", 0L);
        Object[] items = Arrays.copyOf(all, visible, Object[].class);
        type.dict().put("__match_args__", new PyTuple(items));
        return type;
    }
}
