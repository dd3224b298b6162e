package dev.pytool.interpreter.modules;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.Members;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.Slots;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Display;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.interpreter.types.PyDict;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.interpreter.types.PyTuple;

import java.util.Arrays;

/// The methods of one class of records: those of tuple, its fields, and the repr that names them.
final class RecordSlots extends Slots {
    private final String module;
    private final String name;
    private final String[] fields;
    private final int visible;

    /// @param visible how many fields are items, too
    RecordSlots(String name, String[] fields, int visible) {
        int dot = name.lastIndexOf('.');
        module = name.substring(0, dot);
        this.name = name.substring(dot + 1);
        this.fields = fields;
        this.visible = visible;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String module() {
        return module;
    }

    @Override
    public PyClass base() {
        return PyTuple.TYPE;
    }

    @Override
    public boolean sharesLayout() {
        return true;
    }

    @Override
    public void fill(Members members) {
        for (int i = 0; i < fields.length; i++) {
            members.getter(i, fields[i], false);
        }
        members.slot(fields.length, "__repr__");
        members.slot(fields.length + 1, "__new__");
        members.method(fields.length + 2, "__reduce__", "", "");
    }

    @Override
    public Object read(Interp in, int id, Object self) {
        Object[] items = ((PyTuple) self).items();
        return id < items.length ? items[id] : ((PyRecord) self).hidden(id - items.length);
    }

    @Override
    public Object invoke(Interp in, int id, Object self, Object[] a, String[] kw) {
        if (id == fields.length) {
            return repr(in, self);
        }
        return id == fields.length + 1 ? create(in, self, a, kw) : reduce(self);
    }

    @Override
    public Object create(Interp in, Object self, Object[] a, String[] kw) {
        if (a.length - kw.length < 1) {
            throw Errors.type(name + "() missing required argument 'sequence' (pos 1)");
        }
        if (PyClass.of(a[0]).slots().iter(in, a[0]) == null) {
            throw Errors.type("constructor requires a sequence");
        }
        Object[] values = Iteration.array(in, a[0]);
        if (values.length < visible || values.length > fields.length) {
            String wanted =
                    visible == fields.length
                            ? "a "
                            : values.length < visible ? "an at least " : "an at most ";
            throw Errors.type(
                    module
                            + "."
                            + name
                            + "() takes "
                            + wanted
                            + (values.length < visible ? visible : fields.length)
                            + "-sequence ("
                            + values.length
                            + "-sequence given)");
        }
        Object[] all = Arrays.copyOf(values, fields.length);
        PyDict named = a.length > 1 && a[1] instanceof PyDict dict ? dict : new PyDict();
        for (int i = values.length; i < all.length; i++) {
            Object given = named.get(fields[i]);
            all[i] = given == null ? PyNone.NONE : given;
        }
        return PyRecord.of((PyClass) self, visible, all);
    }

    private Object reduce(Object self) {
        PyTuple items = new PyTuple(((PyTuple) self).items());
        PyDict more = new PyDict();
        for (int i = visible; i < fields.length; i++) {
            more.put(fields[i], ((PyRecord) self).hidden(i - visible));
        }
        return new PyTuple(((PyTuple) self).type(), new PyTuple(items, more));
    }

    @Override
    public Object repr(Interp in, Object self) {
        StringBuilder out = new StringBuilder(module).append('.').append(name).append('(');
        Object[] items = ((PyTuple) self).items();
        for (int i = 0; i < Math.min(items.length, fields.length); i++) {
            out.append(i == 0 ? "" : ", ")
                    .append(fields[i].replace("_integer_", "st_"))
                    .append('=')
                    .append(Display.reprText(in, items[i]));
        }
        return Text.of(out.append(')').toString());
    }
}
