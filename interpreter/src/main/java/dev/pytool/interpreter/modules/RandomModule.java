package dev.pytool.interpreter.modules;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.processor.python.PyModule;

/// Module `_random`: its one class is entered from the annotation of [PyRandom].
@PyModule("_random")
public final class RandomModule {
    RandomModule(Interp in) {}
}
