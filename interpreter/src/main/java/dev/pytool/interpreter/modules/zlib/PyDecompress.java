package dev.pytool.interpreter.modules.zlib;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.types.PyBytes;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PyType;

/// What `zlib.decompressobj` answers.
@PyType(value = "Decompress", module = "zlib", home = "-", subclassable = false)
final class PyDecompress extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyDecompressTable());

    private final Inflation stream;
    private byte[] unused = {};
    private byte[] unconsumed = {};

    PyDecompress(Inflation stream) {
        super(TYPE);
        this.stream = stream;
    }

    @PyMethod("decompress($self, data, /, max_length=0)")
    Object decompress(Interp in, Object data, long most) {
        if (most < 0) {
            throw Errors.value("max_length must be non-negative");
        }
        return new PyBytes(run(in, PyBytes.bytesOf(in, data), most == 0 ? -1 : most));
    }

    private byte[] run(Interp in, byte[] data, long most) {
        if (stream.ended()) {
            unused = Inflation.join(unused, data);
            return new byte[0];
        }
        byte[] out = ZlibModule.inflated(in, stream, data, most);
        if (stream.ended()) {
            unused = stream.tail();
            unconsumed = new byte[0];
        } else {
            unconsumed = stream.tail();
        }
        return out;
    }

    @PyMethod("flush($self, length=16384, /)")
    Object flush(Interp in, long length) {
        if (length <= 0) {
            throw Errors.value("length must be greater than zero");
        }
        return new PyBytes(stream.ended() ? new byte[0] : run(in, unconsumed, -1));
    }

    @PyGetter("unused_data")
    Object unused() {
        return new PyBytes(unused);
    }

    @PyGetter("unconsumed_tail")
    Object unconsumed() {
        return new PyBytes(unconsumed);
    }

    @PyGetter("eof")
    boolean ended() {
        return stream.ended();
    }
}
