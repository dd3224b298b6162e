package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.ExceptionTypes;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyException;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.object.TextBuilder;

/// The error handlers of text encodings ("Error Handlers" of module codecs).
public final class CodecErrors {
    private CodecErrors() {}

    /// What stands for characters that cannot be encoded: a str or a `PyBytes`.
    public static Object encoding(
            Interp in,
            String handler,
            String encoding,
            Object text,
            int start,
            int end,
            String reason) {
        TextBuilder out = new TextBuilder();
        switch (handler) {
            case "ignore":
                return "";
            case "replace":
                return "?".repeat(end - start);
            case "backslashreplace", "namereplace", "xmlcharrefreplace":
                for (int i = start; i < end; i++) {
                    int c = Text.at(text, i);
                    if (handler.startsWith("xml")) {
                        out.add("&#" + c + ";");
                    } else if (handler.startsWith("name") && Character.getName(c) != null) {
                        out.add("\\N{" + Character.getName(c) + "}");
                    } else {
                        out.add(
                                String.format(
                                        c < 256 ? "\\x%02x" : c < 0x10000 ? "\\u%04x" : "\\U%08x",
                                        c));
                    }
                }
                return out.build();
            case "surrogateescape":
                {
                    byte[] bytes = new byte[end - start];
                    for (int i = start; i < end; i++) {
                        int c = Text.at(text, i);
                        if (c < 0xdc80 || c > 0xdcff) {
                            throw failure(encoding, text, start, end, reason);
                        }
                        bytes[i - start] = (byte) (c - 0xdc00);
                    }
                    return new PyBytes(bytes);
                }
            case "strict", "surrogatepass":
                throw failure(encoding, text, start, end, reason);
            default:
        }
        Object registered = lookup(in, handler);
        Object answer = in.call(registered, failure(encoding, text, start, end, reason).value());
        return ((PyTuple) answer).items()[0];
    }

    private static PyException failure(
            String encoding, Object text, int start, int end, String reason) {
        return Errors.of(
                ExceptionTypes.UNICODE_ENCODE_ERROR,
                encoding,
                text,
                (long) start,
                (long) end,
                reason);
    }

    /// What stands for bytes that cannot be decoded: a str.
    public static Object decoding(
            Interp in,
            String handler,
            String encoding,
            byte[] bytes,
            int start,
            int end,
            String reason) {
        switch (handler) {
            case "ignore":
                return "";
            case "replace":
                return "\ufffd";
            case "backslashreplace":
                {
                    StringBuilder out = new StringBuilder();
                    for (int i = start; i < end; i++) {
                        out.append(String.format("\\x%02x", bytes[i] & 0xff));
                    }
                    return out.toString();
                }
            case "surrogateescape":
                {
                    StringBuilder out = new StringBuilder();
                    for (int i = start; i < end; i++) {
                        out.append((char) (0xdc00 + (bytes[i] & 0xff)));
                    }
                    return out.toString();
                }
            default:
        }
        PyException failure =
                Errors.of(
                        ExceptionTypes.UNICODE_DECODE_ERROR,
                        encoding,
                        new PyBytes(bytes),
                        (long) start,
                        (long) end,
                        reason);
        if (handler.equals("strict") || handler.equals("surrogatepass")) {
            throw failure;
        }
        Object answer = in.call(lookup(in, handler), failure.value());
        return ((PyTuple) answer).items()[0];
    }

    private static Object lookup(Interp in, String handler) {
        Object codecs = in.machine().imports().importModule(in, "_codecs");
        return in.callMethod(codecs, "lookup_error", handler);
    }
}
