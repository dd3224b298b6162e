package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.ExceptionTypes;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Attributes;

/// The built-in text encodings, and `encode`/`decode` by name; unknown names go to module `codecs`.
public final class Codecs {
    private Codecs() {}

    private static String name(Object encoding) {
        return encoding == null
                ? "utf-8"
                : Text.java(encoding).toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private static String errors(Object errors) {
        return errors == null ? "strict" : Text.java(errors);
    }

    /// `str.encode`: a `PyBytes`.
    public static Object encode(Interp in, Object text, Object encoding, Object errors) {
        switch (name(encoding)) {
            case "utf-8", "utf8", "u8":
                return new PyBytes(Utf8.encode(in, text, errors(errors)));
            case "ascii", "us-ascii":
                return new PyBytes(narrow(in, text, errors(errors), 128, "ascii"));
            case "latin-1", "latin1", "iso-8859-1", "l1", "iso8859-1":
                return new PyBytes(narrow(in, text, errors(errors), 256, "latin-1"));
            default:
        }
        Object codecs = textCodec(in, encoding, "codecs.encode()");
        Object made =
                in.callMethod(codecs, "encode", text, encoding, errors == null ? "strict" : errors);
        if (!(made instanceof PyBytes)) {
            throw Errors.type(
                    "'"
                            + Text.java(encoding)
                            + "' encoder returned '"
                            + PyClass.of(made).name()
                            + "' instead of 'bytes'; use codecs.encode() to encode to arbitrary types");
        }
        return made;
    }

    /// `bytes.decode`: a str.
    public static Object decode(Interp in, Object value, Object encoding, Object errors) {
        byte[] bytes = PyBytes.bytesOf(in, value);
        switch (name(encoding)) {
            case "utf-8", "utf8", "u8":
                return Utf8.decode(in, bytes, errors(errors));
            case "ascii", "us-ascii":
                return ascii(in, bytes, errors(errors));
            case "latin-1", "latin1", "iso-8859-1", "l1", "iso8859-1":
                return new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
            default:
        }
        Object codecs = textCodec(in, encoding, "codecs.decode()");
        Object made =
                in.callMethod(
                        codecs, "decode", value, encoding, errors == null ? "strict" : errors);
        if (!Text.is(made)) {
            throw Errors.type(
                    "'"
                            + Text.java(encoding)
                            + "' decoder returned '"
                            + PyClass.of(made).name()
                            + "' instead of 'str'; use codecs.decode() to decode to arbitrary types");
        }
        return made;
    }

    /// Module `codecs`, when the encoding is one of text.
    private static Object textCodec(Interp in, Object encoding, String instead) {
        Object codecs = in.machine().imports().importModule(in, "codecs");
        Object info = in.callMethod(codecs, "lookup", encoding);
        Object isText = Attributes.readOrNull(in, info, "_is_text_encoding");
        if (isText != null && !in.isTrue(isText)) {
            throw Errors.of(
                    ExceptionTypes.LOOKUP_ERROR,
                    Text.of(
                            "'"
                                    + Text.java(encoding)
                                    + "' is not a text encoding; use "
                                    + instead
                                    + " to handle arbitrary codecs"));
        }
        return codecs;
    }

    /// Encodes to one byte a character.
    public static byte[] narrow(Interp in, Object text, String errors, int limit, String encoding) {
        return new Encoded(in, errors, encoding)
                .run(
                        text,
                        (point, out) -> {
                            if (point < limit) {
                                out.write(point);
                            }
                            return point < limit;
                        },
                        "ordinal not in range(" + limit + ")");
    }

    public static Object ascii(Interp in, byte[] bytes, String errors) {
        Decoded d = new Decoded(in, bytes, errors, "ascii");
        while (d.more()) {
            if (d.peek(0) < 128) {
                d.put(d.peek(0));
                d.skip(1);
            } else {
                d.fail(1, "ordinal not in range(128)");
            }
        }
        return d.text();
    }
}
