package dev.pytool.interpreter.host;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `io.IncrementalNewlineDecoder`: holds a carriage return back until it knows what follows.
@PyType(value = "IncrementalNewlineDecoder", module = "_io")
public final class PyNewlineDecoder extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyNewlineDecoderTable());

    private Object decoder = PyNone.NONE;
    private boolean translates;
    private boolean held;

    private PyNewlineDecoder(PyClass type) {
        super(type);
    }

    @PySlot("__new__")
    static Object create(PyClass cls, Object[] a, String[] kw) {
        return new PyNewlineDecoder(cls);
    }

    @PySlot("__init__($self, decoder, translate, errors='strict')")
    void init(Object decoder, boolean translate, Object errors) {
        this.decoder = decoder;
        translates = translate;
    }

    @PyMethod("decode($self, /, input, final=False)")
    Object decode(Interp in, Object input, boolean last) {
        Object decoded =
                decoder == PyNone.NONE ? input : in.callMethod(decoder, "decode", input, last);
        String text = (held ? "\r" : "") + Text.java(Text.plain(decoded));
        held = !last && text.endsWith("\r");
        text = held ? text.substring(0, text.length() - 1) : text;
        return Text.of(translates ? LineEnds.UNIVERSAL.toRead(text) : text);
    }

    @PyMethod("reset($self, /)")
    void reset(Interp in) {
        held = false;
        if (decoder != PyNone.NONE) {
            in.callMethod(decoder, "reset");
        }
    }
}
