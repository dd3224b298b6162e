package dev.pytool.interpreter.modules.source;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.processor.python.PyModule;

/// Module `_tokenize`; its one type is [PyTokenizer].
@PyModule("_tokenize")
public final class TokenizeModule {
    public TokenizeModule(Interp in) {}
}
