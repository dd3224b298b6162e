package dev.pytool.interpreter.imports;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.ExceptionTypes;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.types.BufferLike;
import dev.pytool.interpreter.types.PyBytes;
import dev.pytool.parser.text.Decoded;
import dev.pytool.parser.text.SourceText;

/// What `compile`, `exec` and their like take as source.
public final class SourceInput {
    private SourceInput() {}

    /// The text of a str or of bytes, whose byte-order mark and encoding cookie count.
    ///
    /// @param function the caller, as its errors name it
    public static String text(Interp in, Object source, String function, String file) {
        String text;
        if (Text.is(source)) {
            text = Text.java(source);
        } else if (source instanceof PyBytes || source instanceof BufferLike) {
            text = decode(PyBytes.bytesOf(in, source), file);
        } else {
            String wanted =
                    function.equals("compile")
                            ? "string, bytes or AST object"
                            : function.equals("symtable")
                                    ? "string or bytes object"
                                    : "string, bytes or code object";
            throw Errors.type(function + "() arg 1 must be a " + wanted);
        }
        if (text.indexOf('\0') >= 0) {
            throw Errors.of(
                    ExceptionTypes.SYNTAX_ERROR, "source code string cannot contain null bytes");
        }
        return text;
    }

    /// The text of a file's bytes; raises SyntaxError where CPython would not decode them.
    public static String decode(byte[] bytes, String file) {
        Decoded decoded = SourceText.decode(bytes);
        if (decoded.problem().isPresent()) {
            throw Source.error(decoded.source(), decoded.problem().get(), file);
        }
        return decoded.source().text();
    }
}
