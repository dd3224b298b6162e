package dev.pytool.interpreter.modules.array;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.protocol.Attributes;
import dev.pytool.interpreter.types.PyBytes;
import dev.pytool.processor.python.PyConstant;
import dev.pytool.processor.python.PyFunction;
import dev.pytool.processor.python.PyModule;

/// Module `array`.
@PyModule("array")
public final class ArrayModule {
    @PyConstant("typecodes")
    static final String CODES = ArrayItems.CODES;

    public ArrayModule(Interp in) {
        Object sequences = in.machine().imports().importModule(in, "collections.abc");
        in.callMethod(Attributes.read(in, sequences, "MutableSequence"), "register", PyArray.TYPE);
    }

    @PyConstant("ArrayType")
    static Object type() {
        return PyArray.TYPE;
    }

    /// What unpickling calls: the bytes stand in the machine format with this number.
    @PyFunction("_array_reconstructor($module, arraytype, typecode, mformat_code, items, /)")
    static Object _array_reconstructor(
            Interp in, Object type, Object code, long format, Object items) {
        if (!(type instanceof PyClass)) {
            throw Errors.type(
                    "first argument must be a type object, not " + PyClass.of(type).name());
        }
        if (!(items instanceof PyBytes bytes)) {
            throw Errors.type("fourth argument should be bytes, not " + PyClass.of(items).name());
        }
        byte[] data = bytes.bytes();
        if (ArrayItems.isBigEndian(format)) {
            data = ArrayItems.swapped(data, ArrayItems.formatSize(format));
        }
        return in.call(type, code, new PyBytes(data));
    }
}
