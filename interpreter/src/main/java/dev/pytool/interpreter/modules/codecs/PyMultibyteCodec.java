package dev.pytool.interpreter.modules.codecs;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.ExceptionTypes;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.types.PyBytes;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.interpreter.types.PyTuple;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PyType;

/// What `getcodec` of the East Asian codec modules answers.
@PyType(value = "MultibyteCodec", module = "_multibytecodec", subclassable = false)
public final class PyMultibyteCodec extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyMultibyteCodecTable());

    private final MultibyteCharset charset;

    private PyMultibyteCodec(MultibyteCharset charset) {
        super(TYPE);
        this.charset = charset;
    }

    static Object of(Object name) {
        if (!Text.is(name)) {
            throw Errors.type("encoding name must be a string.");
        }
        return MultibyteCharset.of(Text.java(name))
                .map(PyMultibyteCodec::new)
                .orElseThrow(() ->
                        Errors.of(ExceptionTypes.LOOKUP_ERROR, "no such codec is supported."));
    }

    MultibyteCharset charset() {
        return charset;
    }

    static String errors(Object errors) {
        return errors == PyNone.NONE ? "strict" : Text.java(errors);
    }

    @PyMethod("encode($self, /, input, errors=None)")
    Object encode(Interp in, Object input, Object errors) {
        if (!Text.is(input)) {
            throw Errors.type("couldn't convert the object to str.");
        }
        Object text = Text.plain(input);
        byte[] made = charset.encode(in, text, errors(errors));
        return new PyTuple(new PyBytes(made), (long) Text.length(text));
    }

    @PyMethod("decode($self, /, input, errors=None)")
    Object decode(Interp in, Object input, Object errors) {
        byte[] bytes = PyBytes.bytesOf(in, input);
        return charset.decode(in, bytes, errors(errors), true).result();
    }
}
