package dev.pytool.interpreter;

import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.types.StrCase;

/// Java text as a Python literal.
final class StrLiteral {
    private StrLiteral() {}

    static String of(String text) {
        return StrCase.repr(Text.of(text)).toString();
    }
}
