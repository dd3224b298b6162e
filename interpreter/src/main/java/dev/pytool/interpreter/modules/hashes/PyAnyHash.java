package dev.pytool.interpreter.modules.hashes;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.types.PyBytes;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PyMethod;

import java.util.HexFormat;

/// What all hash objects share.
abstract class PyAnyHash extends PyObject {
    private final HashCore core;
    private final String name;

    PyAnyHash(PyClass type, String name, HashCore core) {
        super(type);
        this.name = name;
        this.core = core;
    }

    /// The bytes of an argument that is hashed.
    static byte[] data(Interp in, Object value) {
        if (Text.is(value)) {
            throw Errors.type("Strings must be encoded before hashing");
        }
        if (!PyBytes.isBuffer(value)) {
            throw Errors.type("object supporting the buffer API required");
        }
        return PyBytes.bytesOf(in, value);
    }

    /// What to start with: `data`, or `string` under its old name.
    static byte[] initial(Interp in, Object data, Object string) {
        if (data != null && string != PyNone.NONE) {
            throw Errors.type("'data' and 'string' are mutually exclusive");
        }
        if (data == null && string == PyNone.NONE) {
            return new byte[0];
        }
        return data(in, data == null ? string : data);
    }

    HashCore core() {
        return core;
    }

    /// An object of the same class with this digest.
    abstract PyAnyHash with(HashCore other);

    @PyMethod("update($self, obj, /)")
    void update(Interp in, Object data) {
        core.update(data(in, data));
    }

    @PyMethod
    Object digest() {
        return new PyBytes(core.digest());
    }

    @PyMethod
    Object hexdigest() {
        return HexFormat.of().formatHex(core.digest());
    }

    @PyMethod
    Object copy() {
        return with(core.copy());
    }

    @PyGetter("name")
    Object hashName() {
        return name;
    }

    String plainName() {
        return name;
    }

    @PyGetter("digest_size")
    long digestSize() {
        return core.digestSize();
    }

    @PyGetter("block_size")
    long blockSize() {
        return core.blockSize();
    }
}
