package dev.pytool.interpreter.modules;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.Members;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.Slots;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Display;
import dev.pytool.interpreter.types.PyTuple;

/// The methods of one class of records: those of tuple, its fields, and the repr that names them.
final class RecordSlots extends Slots {
    private final String module;
    private final String name;
    private final String[] fields;

    RecordSlots(String name, String[] fields) {
        int dot = name.lastIndexOf('.');
        module = name.substring(0, dot);
        this.name = name.substring(dot + 1);
        this.fields = fields;
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
    }

    @Override
    public Object read(Interp in, int id, Object self) {
        return ((PyTuple) self).items()[id];
    }

    @Override
    public Object invoke(Interp in, int id, Object self, Object[] a, String[] kw) {
        return repr(in, self);
    }

    @Override
    public Object repr(Interp in, Object self) {
        StringBuilder out = new StringBuilder(module).append('.').append(name).append('(');
        Object[] items = ((PyTuple) self).items();
        for (int i = 0; i < Math.min(items.length, fields.length); i++) {
            out.append(i == 0 ? "" : ", ")
                    .append(fields[i])
                    .append('=')
                    .append(Display.reprText(in, items[i]));
        }
        return Text.of(out.append(')').toString());
    }
}
