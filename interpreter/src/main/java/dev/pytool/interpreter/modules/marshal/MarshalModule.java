package dev.pytool.interpreter.modules.marshal;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyException;
import dev.pytool.interpreter.types.BufferLike;
import dev.pytool.interpreter.types.PyBytes;
import dev.pytool.processor.python.PyConstant;
import dev.pytool.processor.python.PyFunction;
import dev.pytool.processor.python.PyModule;

/// Module `marshal` (CPython's Python/marshal.c, version 5 of the format).
@PyModule("marshal")
public final class MarshalModule {
    @PyConstant("version")
    static final long VERSION = 5;

    public MarshalModule(Interp in) {}

    @PyFunction("dumps(value, version=5, /, *, allow_code=True)")
    static Object dumps(Interp in, Object value, long version, Object allowCode) {
        return new PyBytes(MarshalWriter.bytes(in, value, in.isTrue(allowCode)));
    }

    @PyFunction("dump(value, file, version=5, /, *, allow_code=True)")
    static Object dump(Interp in, Object value, Object file, long version, Object allowCode) {
        return in.callMethod(file, "write", dumps(in, value, version, allowCode));
    }

    @PyFunction("loads(bytes, /, *, allow_code=True)")
    static Object loads(Interp in, Object bytes, Object allowCode) {
        return new MarshalReader(in, MarshalReader.of(content(in, bytes)), in.isTrue(allowCode))
                .value();
    }

    @PyFunction("load(file, /, *, allow_code=True)")
    static Object load(Interp in, Object file, Object allowCode) {
        MarshalReader.Input input =
                count -> {
                    Object piece = in.callMethod(file, "read", (long) count);
                    byte[] bytes = content(in, piece);
                    if (bytes.length < count) {
                        throw MarshalReader.endOfFile();
                    }
                    return bytes;
                };
        return new MarshalReader(in, input, in.isTrue(allowCode)).value();
    }

    private static byte[] content(Interp in, Object value) {
        if (value instanceof PyBytes || value instanceof BufferLike) {
            return PyBytes.bytesOf(in, value);
        }
        throw wanted(value);
    }

    private static PyException wanted(Object value) {
        return Errors.type(
                "a bytes-like object is required, not '" + PyClass.of(value).name() + "'");
    }
}
