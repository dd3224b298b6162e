package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.object.TextBuilder;

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
        Object codecs = in.machine().imports().importModule(in, "codecs");
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
        Object codecs = in.machine().imports().importModule(in, "codecs");
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

    public static byte[] narrow(Interp in, Object text, String errors, int limit, String encoding) {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        int n = Text.length(text);
        for (int i = 0; i < n; i++) {
            int c = Text.at(text, i);
            if (c < limit) {
                out.write(c);
                continue;
            }
            int end = i + 1;
            while (end < n && Text.at(text, end) >= limit) {
                end++;
            }
            Object by =
                    CodecErrors.encoding(
                            in,
                            errors,
                            encoding,
                            text,
                            i,
                            end,
                            "ordinal not in range(" + limit + ")");
            if (by instanceof PyBytes b) {
                out.writeBytes(b.bytes());
            } else {
                out.writeBytes(narrow(in, by, "strict", limit, encoding));
            }
            i = end - 1;
        }
        return out.toByteArray();
    }

    public static Object ascii(Interp in, byte[] bytes, String errors) {
        TextBuilder out = new TextBuilder();
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] >= 0) {
                out.add(bytes[i]);
            } else {
                out.add(
                        CodecErrors.decoding(
                                in, errors, "ascii", bytes, i, i + 1, "ordinal not in range(128)"));
            }
        }
        return out.build();
    }
}
