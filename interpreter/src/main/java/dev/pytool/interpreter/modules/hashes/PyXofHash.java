package dev.pytool.interpreter.modules.hashes;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Identity;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.types.PyBytes;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

import java.util.HexFormat;

/// `_hashlib.HASHXOF`: a digest of any length.
@PyType(value = "HASHXOF", module = "_hashlib", subclassable = false)
public final class PyXofHash extends PyAnyHash {
    public static final PyClass TYPE = PyClass.builtin(new PyXofHashTable());

    PyXofHash(String name, HashCore core) {
        super(TYPE, name, core);
    }

    @Override
    PyAnyHash with(HashCore other) {
        return new PyXofHash(plainName(), other);
    }

    private byte[] squeezed(long length) {
        if (length < 0) {
            throw Errors.value("value must be positive");
        }
        return core().digest(Math.toIntExact(Math.min(length, Integer.MAX_VALUE - 8)));
    }

    @PyMethod("digest($self, /, length)")
    Object digest(long length) {
        return new PyBytes(squeezed(length));
    }

    @PyMethod("hexdigest($self, /, length)")
    Object hexdigest(long length) {
        return HexFormat.of().formatHex(squeezed(length));
    }

    @PySlot("__repr__")
    Object repr() {
        return "<" + plainName() + " _hashlib.HASHXOF object @ " + Identity.hex(this) + ">";
    }
}
