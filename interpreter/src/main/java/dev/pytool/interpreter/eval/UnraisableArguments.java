package dev.pytool.interpreter.eval;

import dev.pytool.interpreter.modules.Record;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Attributes;
import dev.pytool.interpreter.protocol.Display;
import dev.pytool.interpreter.types.PyBaseException;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.interpreter.types.PyTuple;

/// What `sys.unraisablehook` is called with, and what it prints by default.
public final class UnraisableArguments {
    private static final PyClass TYPE =
            Record.type(
                    "sys.UnraisableHookArgs", "exc_type exc_value exc_traceback err_msg object");

    private UnraisableArguments() {}

    static PyTuple of(Object... parts) {
        return new PyTuple(TYPE, parts);
    }

    /// Writes the exception to `sys.stderr`, headed by what it was raised in.
    public static void print(Interp in, Object arguments) {
        Object err = in.machine().sys().get("stderr");
        if (err == null || err == PyNone.NONE) {
            return;
        }
        Object message = Attributes.read(in, arguments, "err_msg");
        Object object = Attributes.read(in, arguments, "object");
        String head =
                message == PyNone.NONE ? "Exception ignored in" : Display.strText(in, message);
        String shown = object == PyNone.NONE ? "" : ": " + Display.reprText(in, object);
        if (!(object == PyNone.NONE && message == PyNone.NONE)) {
            in.callMethod(err, "write", Text.of(head + shown + (shown.isEmpty() ? ":\n" : "\n")));
        }
        if (Attributes.read(in, arguments, "exc_value") instanceof PyBaseException e) {
            in.callMethod(err, "write", Text.of(new FailureText(in).bare(e)));
            in.callMethod(err, "flush");
        }
    }
}
