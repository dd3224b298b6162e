package dev.pytool.interpreter.imports;

import dev.pytool.interpreter.code.Code;
import dev.pytool.interpreter.code.Dis;
import dev.pytool.interpreter.eval.PyCode;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.protocol.Display;

import java.util.List;

/// The text of a program's bytecode.
public final class Listing {
    private Listing() {}

    /// All code objects of a text, in the layout of CPython's `dis.dis`; raises SyntaxError.
    public static String of(Interp in, String text, String file) {
        PyCode code = Source.compile(in, text, file, "exec");
        return Dis.of(
                code.data(),
                constant -> Display.reprText(in, constant),
                constant ->
                        constant instanceof PyCode inner ? List.<Code>of(inner.data()) : List.of());
    }
}
