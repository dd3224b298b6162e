package dev.pytool.interpreter.modules.hashes;

import dev.pytool.interpreter.object.Identity;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.types.PyBytes;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

import java.util.HexFormat;

/// `_hashlib.HMAC`: keyed hashing (RFC 2104).
@PyType(value = "HMAC", module = "_hashlib", subclassable = false)
public final class PyHmac extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyHmacTable());

    private final String name;
    private final HashCore inner;
    private final HashCore outer;

    private PyHmac(String name, HashCore inner, HashCore outer) {
        super(TYPE);
        this.name = name;
        this.inner = inner;
        this.outer = outer;
    }

    /// @param fresh a digest nothing was fed to
    static PyHmac of(String name, HashCore fresh, byte[] key) {
        byte[] block = new byte[fresh.blockSize()];
        byte[] used = key;
        if (key.length > block.length) {
            HashCore shortened = fresh.copy();
            shortened.update(key);
            used = shortened.digest();
        }
        System.arraycopy(used, 0, block, 0, used.length);
        HashCore inner = fresh.copy();
        inner.update(masked(block, 0x36));
        HashCore outer = fresh.copy();
        outer.update(masked(block, 0x5c));
        return new PyHmac(name, inner, outer);
    }

    private static byte[] masked(byte[] block, int mask) {
        byte[] out = block.clone();
        for (int i = 0; i < out.length; i++) {
            out[i] ^= (byte) mask;
        }
        return out;
    }

    void feed(byte[] data) {
        inner.update(data);
    }

    byte[] result() {
        HashCore end = outer.copy();
        end.update(inner.digest());
        return end.digest();
    }

    PyHmac twin() {
        return new PyHmac(name, inner.copy(), outer.copy());
    }

    @PyMethod("update($self, /, msg)")
    void update(Interp in, Object msg) {
        feed(PyAnyHash.data(in, msg));
    }

    @PyMethod
    Object digest() {
        return new PyBytes(result());
    }

    @PyMethod
    Object hexdigest() {
        return HexFormat.of().formatHex(result());
    }

    @PyMethod
    Object copy() {
        return twin();
    }

    @PyGetter("name")
    Object hashName() {
        return "hmac-" + name;
    }

    @PyGetter("digest_size")
    long digestSize() {
        return inner.digestSize();
    }

    @PyGetter("block_size")
    long blockSize() {
        return inner.blockSize();
    }

    @PySlot("__repr__")
    Object repr() {
        return "<" + name + " HMAC object @ " + Identity.hex(this) + ">";
    }
}
