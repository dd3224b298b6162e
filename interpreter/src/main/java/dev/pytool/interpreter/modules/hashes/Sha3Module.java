package dev.pytool.interpreter.modules.hashes;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.processor.python.PyFunction;
import dev.pytool.processor.python.PyModule;

/// Module `_sha3`.
@PyModule("_sha3")
public final class Sha3Module {
    public Sha3Module(Interp in) {}

    @PyFunction("sha3_224($module, data=<absent>, *, usedforsecurity=True, string=None)")
    static Object sha3224(Interp in, Object data, Object security, Object string) {
        return Hashing.start(in, "sha3_224", data, string);
    }

    @PyFunction("sha3_256($module, data=<absent>, *, usedforsecurity=True, string=None)")
    static Object sha3256(Interp in, Object data, Object security, Object string) {
        return Hashing.start(in, "sha3_256", data, string);
    }

    @PyFunction("sha3_384($module, data=<absent>, *, usedforsecurity=True, string=None)")
    static Object sha3384(Interp in, Object data, Object security, Object string) {
        return Hashing.start(in, "sha3_384", data, string);
    }

    @PyFunction("sha3_512($module, data=<absent>, *, usedforsecurity=True, string=None)")
    static Object sha3512(Interp in, Object data, Object security, Object string) {
        return Hashing.start(in, "sha3_512", data, string);
    }

    @PyFunction("shake_128($module, data=<absent>, *, usedforsecurity=True, string=None)")
    static Object shake128(Interp in, Object data, Object security, Object string) {
        return Hashing.start(in, "shake_128", data, string);
    }

    @PyFunction("shake_256($module, data=<absent>, *, usedforsecurity=True, string=None)")
    static Object shake256(Interp in, Object data, Object security, Object string) {
        return Hashing.start(in, "shake_256", data, string);
    }
}
