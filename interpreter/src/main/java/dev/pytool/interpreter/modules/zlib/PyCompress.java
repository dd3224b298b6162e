package dev.pytool.interpreter.modules.zlib;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.types.PyBytes;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PyType;

import java.util.function.Supplier;

/// What `zlib.compressobj` answers.
@PyType(value = "Compress", module = "zlib", home = "-", subclassable = false)
final class PyCompress extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyCompressTable());

    private final Supplier<Deflation> fresh;
    private final Deflation stream;

    PyCompress(Supplier<Deflation> fresh) {
        super(TYPE);
        this.fresh = fresh;
        stream = fresh.get();
    }

    private void open(Interp in, String doing) {
        if (stream.ended()) {
            throw ZlibModule.failure(in, -2, doing, "inconsistent stream state");
        }
    }

    @PyMethod("compress($self, data, /)")
    Object compress(Interp in, Object data) {
        byte[] bytes = PyBytes.bytesOf(in, data);
        open(in, "compressing data");
        return new PyBytes(stream.run(bytes, ZlibModule.NO_FLUSH));
    }

    @PyMethod("flush($self, mode=4, /)")
    Object flush(Interp in, long mode) {
        if (mode == ZlibModule.NO_FLUSH) {
            return new PyBytes(new byte[0]);
        }
        open(in, "flushing");
        return new PyBytes(stream.run(new byte[0], (int) mode));
    }

    /// The platform's zlib cannot copy a stream that has taken data.
    @PyMethod
    Object copy() {
        if (stream.begun()) {
            throw Errors.notImplemented("copying a compression object under way is not built");
        }
        return new PyCompress(fresh);
    }

    @PyMethod("__copy__")
    Object shallowCopy() {
        return copy();
    }

    @PyMethod("__deepcopy__($self, memo, /)")
    Object deepCopy(Object memo) {
        return copy();
    }
}
