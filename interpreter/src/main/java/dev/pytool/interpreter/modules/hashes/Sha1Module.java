package dev.pytool.interpreter.modules.hashes;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.processor.python.PyFunction;
import dev.pytool.processor.python.PyModule;

/// Module `_sha1`.
@PyModule("_sha1")
public final class Sha1Module {
    public Sha1Module(Interp in) {}

    @PyFunction("sha1($module, data=<absent>, *, usedforsecurity=True, string=None)")
    static Object sha1(Interp in, Object data, Object security, Object string) {
        return Hashing.start(in, "sha1", data, string);
    }
}
