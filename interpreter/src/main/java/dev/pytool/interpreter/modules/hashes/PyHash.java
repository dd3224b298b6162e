package dev.pytool.interpreter.modules.hashes;

import dev.pytool.interpreter.object.Identity;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `_hashlib.HASH`.
@PyType(value = "HASH", module = "_hashlib", subclassable = false)
public final class PyHash extends PyAnyHash {
    public static final PyClass TYPE = PyClass.builtin(new PyHashTable());

    PyHash(String name, HashCore core) {
        super(TYPE, name, core);
    }

    @Override
    PyAnyHash with(HashCore other) {
        return new PyHash(plainName(), other);
    }

    @PySlot("__repr__")
    Object repr() {
        return "<" + plainName() + " _hashlib.HASH object @ " + Identity.hex(this) + ">";
    }
}
