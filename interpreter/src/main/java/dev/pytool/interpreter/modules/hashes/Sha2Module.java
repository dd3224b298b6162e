package dev.pytool.interpreter.modules.hashes;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.processor.python.PyFunction;
import dev.pytool.processor.python.PyModule;

/// Module `_sha2`.
@PyModule("_sha2")
public final class Sha2Module {
    public Sha2Module(Interp in) {}

    @PyFunction("sha224($module, data=<absent>, *, usedforsecurity=True, string=None)")
    static Object sha224(Interp in, Object data, Object security, Object string) {
        return Hashing.start(in, "sha224", data, string);
    }

    @PyFunction("sha256($module, data=<absent>, *, usedforsecurity=True, string=None)")
    static Object sha256(Interp in, Object data, Object security, Object string) {
        return Hashing.start(in, "sha256", data, string);
    }

    @PyFunction("sha384($module, data=<absent>, *, usedforsecurity=True, string=None)")
    static Object sha384(Interp in, Object data, Object security, Object string) {
        return Hashing.start(in, "sha384", data, string);
    }

    @PyFunction("sha512($module, data=<absent>, *, usedforsecurity=True, string=None)")
    static Object sha512(Interp in, Object data, Object security, Object string) {
        return Hashing.start(in, "sha512", data, string);
    }
}
