package dev.pytool.interpreter.modules.codecs;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.processor.python.PyFunction;
import dev.pytool.processor.python.PyModule;

/// Module `_codecs_iso2022`.
@PyModule("_codecs_iso2022")
public final class Iso2022Codecs {
    public Iso2022Codecs(Interp in) {}

    @PyFunction("getcodec($module, encoding, /)")
    static Object getcodec(Object encoding) {
        return PyMultibyteCodec.of(encoding);
    }
}
