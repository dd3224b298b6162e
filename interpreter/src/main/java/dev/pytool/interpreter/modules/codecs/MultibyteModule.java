package dev.pytool.interpreter.modules.codecs;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.processor.python.PyModule;

/// Module `_multibytecodec`: its classes enter by themselves.
@PyModule("_multibytecodec")
public final class MultibyteModule {
    public MultibyteModule(Interp in) {}
}
