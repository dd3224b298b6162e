package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Display;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `UnicodeEncodeError`.
@PyType(value = "UnicodeEncodeError", base = UnicodeErrorBase.class)
public final class PyUnicodeEncodeError extends PyAnyCodecError {
    public static final PyClass TYPE = PyClass.builtin(new PyUnicodeEncodeErrorTable());

    private PyUnicodeEncodeError(PyClass type) {
        super(type);
    }

    @PySlot("__new__")
    static Object create(PyClass cls, Object[] a, String[] kw) {
        return new PyUnicodeEncodeError(cls);
    }

    @PySlot("__init__")
    void init(Interp in, Object[] a, String[] kw) {
        UnicodeErrorArguments.check(a, kw, type().name(), 5);
        Object encoding = a[0];
        Object object = a[1];
        Object start = a[2];
        Object end = a[3];
        Object reason = a[4];
        setArguments(new PyTuple(encoding, object, start, end, reason));
        setField("encoding", encoding);
        setField("object", object);
        setField("start", start);
        setField("end", end);
        setField("reason", reason);
    }

    @PySlot("__str__")
    Object str(Interp in) {
        if (field("object") == null) {
            return "";
        }
        long from = (Long) field("start");
        long to = (Long) field("end");
        String reason = Display.strText(in, field("reason"));
        Object text = Text.plain(field("object"));
        String head =
                "'" + Display.strText(in, field("encoding")) + "' codec can't encode character";
        if (from >= 0 && from < Text.length(text) && to == from + 1) {
            int c = Text.at(text, (int) from);
            String shown =
                    String.format(c < 256 ? "\\x%02x" : c < 0x10000 ? "\\u%04x" : "\\U%08x", c);
            return Text.of(head + " '" + shown + "' in position " + from + ": " + reason);
        }
        return Text.of(head + "s in position " + from + "-" + (to - 1) + ": " + reason);
    }
}
