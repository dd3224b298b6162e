package dev.pytool.interpreter.modules.codecs;

import dev.pytool.interpreter.object.Args;
import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyException;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Attributes;
import dev.pytool.interpreter.types.CodecErrors;
import dev.pytool.interpreter.types.PyBaseException;
import dev.pytool.interpreter.types.PyBytes;
import dev.pytool.interpreter.types.PyTuple;
import dev.pytool.interpreter.types.PyUnicodeDecodeError;
import dev.pytool.interpreter.types.PyUnicodeEncodeError;
import dev.pytool.interpreter.types.PyUnicodeTranslateError;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

import java.util.Set;

/// What `codecs.lookup_error` answers for the handlers that come with Python.
@PyType(value = "builtin_function_or_method", module = "builtins", home = "-", subclassable = false)
public final class StandardHandler extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new StandardHandlerTable());
    static final Set<String> NAMES =
            Set.of(
                    "strict",
                    "ignore",
                    "replace",
                    "backslashreplace",
                    "namereplace",
                    "xmlcharrefreplace",
                    "surrogateescape",
                    "surrogatepass");

    private final String name;

    StandardHandler(String name) {
        super(TYPE);
        this.name = name;
    }

    @PySlot("__call__($self, exc, /)")
    Object call(Interp in, Object failure) {
        if (!(failure instanceof PyBaseException error)) {
            throw Errors.type("codec must pass exception instance");
        }
        if (name.equals("strict")) {
            throw new PyException(error);
        }
        Object object = Attributes.readOrNull(in, failure, "object");
        boolean translating = failure instanceof PyUnicodeTranslateError;
        boolean encoding = failure instanceof PyUnicodeEncodeError || translating;
        if (!encoding && !(failure instanceof PyUnicodeDecodeError)) {
            throw Errors.type(
                    "don't know how to handle "
                            + PyClass.of(failure).name()
                            + " in error callback");
        }
        String codec = translating ? "" : Text.java(Attributes.read(in, failure, "encoding"));
        String reason = Text.java(Attributes.read(in, failure, "reason"));
        int start = Args.toInt(in, Attributes.read(in, failure, "start"));
        int end = Args.toInt(in, Attributes.read(in, failure, "end"));
        if (translating && name.equals("replace")) {
            return new PyTuple("\ufffd".repeat(Math.max(0, end - start)), (long) end);
        }
        CodecErrors.Recovery by =
                encoding
                        ? CodecErrors.encoding(
                                in, name, codec, Text.plain(object), start, end, reason)
                        : CodecErrors.decoding(
                                in, name, codec, PyBytes.bytesOf(in, object), start, end, reason);
        return new PyTuple(by.stand(), (long) by.next());
    }
}
