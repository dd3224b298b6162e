package dev.pytool.interpreter.modules.zlib;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.ExceptionTypes;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.types.PyBytes;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `zlib._ZlibDecompressor`: keeps by itself what does not fit into an answer.
@PyType(value = "_ZlibDecompressor", module = "zlib", subclassable = false)
public final class PyZlibDecompressor extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyZlibDecompressorTable());

    private final Inflation stream;
    private byte[] waiting = {};
    private boolean needsInput = true;

    private PyZlibDecompressor(Inflation stream) {
        super(TYPE);
        this.stream = stream;
    }

    @PySlot("__new__($type, /, wbits=15, zdict=b'')")
    static Object create(Interp in, PyClass cls, long bits, Object dictionary) {
        return new PyZlibDecompressor(new Inflation((int) bits, PyBytes.bytesOf(in, dictionary)));
    }

    @PyMethod("decompress($self, /, data, max_length=-1)")
    Object decompress(Interp in, Object data, long most) {
        byte[] bytes = PyBytes.bytesOf(in, data);
        if (stream.ended()) {
            throw Errors.of(ExceptionTypes.EOF_ERROR, "End of stream already reached");
        }
        byte[] out = ZlibModule.inflated(in, stream, Inflation.join(waiting, bytes), most);
        waiting = stream.ended() ? new byte[0] : stream.tail();
        needsInput = !stream.ended() && waiting.length == 0 && (most < 0 || out.length < most);
        return new PyBytes(out);
    }

    @PyGetter("eof")
    boolean ended() {
        return stream.ended();
    }

    @PyGetter("unused_data")
    Object unused() {
        return new PyBytes(stream.ended() ? stream.tail() : new byte[0]);
    }

    @PyGetter("needs_input")
    boolean needsInput() {
        return needsInput;
    }
}
