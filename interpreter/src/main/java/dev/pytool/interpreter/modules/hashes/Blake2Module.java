package dev.pytool.interpreter.modules.hashes;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.processor.python.PyModule;

/// Module `_blake2`: its classes are [PyBlake2b] and [PyBlake2s].
@PyModule("_blake2")
public final class Blake2Module {
    public Blake2Module(Interp in) {}
}
