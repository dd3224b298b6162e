package dev.pytool.interpreter.modules.codecs;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.processor.python.PyFunction;
import dev.pytool.processor.python.PyModule;

/// Module `_codecs_tw`.
@PyModule("_codecs_tw")
public final class TaiwaneseCodecs {
    public TaiwaneseCodecs(Interp in) {}

    @PyFunction("getcodec($module, encoding, /)")
    static Object getcodec(Object encoding) {
        return PyMultibyteCodec.of(encoding);
    }
}
