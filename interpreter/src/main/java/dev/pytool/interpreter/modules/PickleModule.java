package dev.pytool.interpreter.modules;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.processor.python.PyModule;

/// Module `_pickle`: only [PyPickleBuffer]; picklers are the library's own in Python.
@PyModule("_pickle")
public final class PickleModule {
    PickleModule(Interp in) {}
}
