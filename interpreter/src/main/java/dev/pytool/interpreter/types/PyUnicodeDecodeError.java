package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Display;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `UnicodeDecodeError`.
@PyType(value = "UnicodeDecodeError", base = UnicodeErrorBase.class)
public final class PyUnicodeDecodeError extends PyAnyCodecError {
    public static final PyClass TYPE = PyClass.builtin(new PyUnicodeDecodeErrorTable());

    private PyUnicodeDecodeError(PyClass type) {
        super(type);
    }

    @PySlot("__new__")
    static Object create(PyClass cls, Object[] a, String[] kw) {
        return new PyUnicodeDecodeError(cls);
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
        byte[] bytes = PyBytes.bytesOf(in, field("object"));
        String head = "'" + Display.strText(in, field("encoding")) + "' codec can't decode byte";
        if (from >= 0 && from < bytes.length && to == from + 1) {
            return Text.of(
                    head
                            + String.format(
                                    " 0x%02x in position %d: %s",
                                    bytes[(int) from] & 0xff, from, reason));
        }
        return Text.of(head + "s in position " + from + "-" + (to - 1) + ": " + reason);
    }
}
