package dev.pytool.interpreter.eval;

import dev.pytool.interpreter.code.Code;
import dev.pytool.interpreter.object.Args;
import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.types.PyDict;
import dev.pytool.interpreter.types.PyTuple;

/// `code.replace`.
final class CodeChanges {
    private CodeChanges() {}

    static Code apply(Interp in, PyCode code, PyDict changes) {
        Code d = code.data();
        for (Object key : changes.keys()) {
            switch (Text.java(key)) {
                case "co_name",
                        "co_qualname",
                        "co_filename",
                        "co_firstlineno",
                        "co_flags",
                        "co_consts" -> {}
                default ->
                        throw Errors.notImplemented("code.replace(" + key + "=...) is not built");
            }
        }
        return new Code(
                text(changes, "co_name", d.name()),
                text(changes, "co_qualname", d.qualifiedName()),
                text(changes, "co_filename", d.file()),
                number(in, changes, "co_firstlineno", d.firstLine()),
                number(in, changes, "co_flags", d.flags()),
                d.parameters(),
                d.instructions(),
                changes.get("co_consts") instanceof PyTuple t ? t.items().clone() : d.constants(),
                d.names(),
                d.slots(),
                d.stackSize(),
                d.handlers(),
                d.positions(),
                d.documentation());
    }

    private static String text(PyDict changes, String name, String otherwise) {
        Object value = changes.get(name);
        return value == null ? otherwise : Args.toText(value, "replace", name);
    }

    private static int number(Interp in, PyDict changes, String name, int otherwise) {
        Object value = changes.get(name);
        return value == null ? otherwise : Args.toInt(in, value);
    }
}
