package dev.pytool.interpreter.modules.hashes;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.processor.python.PyFunction;
import dev.pytool.processor.python.PyModule;

/// Module `_md5`.
@PyModule("_md5")
public final class Md5Module {
    public Md5Module(Interp in) {}

    @PyFunction("md5($module, data=<absent>, *, usedforsecurity=True, string=None)")
    static Object md5(Interp in, Object data, Object security, Object string) {
        return Hashing.start(in, "md5", data, string);
    }
}
