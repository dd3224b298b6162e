package dev.pytool.interpreter.types;

import com.ibm.icu.lang.UCharacter;

import dev.pytool.interpreter.object.Args;
import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.ExceptionTypes;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyException;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.object.TextBuilder;
import dev.pytool.interpreter.protocol.Attributes;

/// The error handlers of text encodings ("Error Handlers" of module codecs).
public final class CodecErrors {
    private CodecErrors() {}

    /// What stands for what could not be converted, and where to go on.
    ///
    /// @param stand a str, or a `PyBytes` where text is encoded
    /// @param source the text or the `PyBytes` being converted; a handler may have replaced it
    public record Recovery(Object stand, int next, Object source) {}

    /// Handles characters that cannot be encoded.
    public static Recovery encoding(
            Interp in,
            String handler,
            String encoding,
            Object text,
            int start,
            int end,
            String reason) {
        Object stand =
                switch (handler) {
                    case "strict" -> throw encodeError(encoding, text, start, end, reason);
                    case "ignore" -> "";
                    case "replace" -> "?".repeat(end - start);
                    case "backslashreplace", "namereplace", "xmlcharrefreplace" ->
                            spelled(handler, text, start, end);
                    case "surrogateescape" -> escapedBytes(text, start, end);
                    case "surrogatepass" -> Surrogates.encode(encoding, text, start, end);
                    default -> null;
                };
        if (stand != null) {
            return new Recovery(stand, end, text);
        }
        if (handler.startsWith("surrogate")) {
            throw encodeError(encoding, text, start, end, reason);
        }
        PyException failure = encodeError(encoding, text, start, end, reason);
        Object answer = in.call(lookup(in, handler), failure.value());
        if (!(answer instanceof PyTuple pair)
                || pair.items().length != 2
                || !(Text.is(pair.items()[0]) || pair.items()[0] instanceof PyBytes)) {
            throw Errors.type("encoding error handler must return (str/bytes, int) tuple");
        }
        Object object = Text.plain(Attributes.read(in, failure.value(), "object"));
        return new Recovery(
                Text.plain(pair.items()[0]),
                position(in, pair.items()[1], Text.length(object)),
                object);
    }

    private static int position(Interp in, Object value, int length) {
        long wanted = Args.toLong(in, value);
        long at = wanted < 0 ? wanted + length : wanted;
        if (at < 0 || at > length) {
            throw Errors.index("position " + wanted + " from error handler out of bounds");
        }
        return (int) at;
    }

    private static Object spelled(String handler, Object text, int start, int end) {
        TextBuilder out = new TextBuilder();
        for (int i = start; i < end; i++) {
            int c = Text.at(text, i);
            String name = handler.startsWith("name") ? name(c) : null;
            if (handler.startsWith("xml")) {
                out.add("&#" + c + ";");
            } else if (name != null) {
                out.add("\\N{" + name + "}");
            } else {
                out.add(escape(c));
            }
        }
        return out.build();
    }

    private static String name(int c) {
        String name = c >= 0xd800 && c <= 0xdfff ? null : UCharacter.getName(c);
        return name == null || name.isEmpty() ? null : name;
    }

    /// The shortest of `\xhh`, `\\uhhhh` and `\Uhhhhhhhh`.
    public static String escape(int c) {
        return String.format(c < 256 ? "\\x%02x" : c < 0x10000 ? "\\u%04x" : "\\U%08x", c);
    }

    private static PyBytes escapedBytes(Object text, int start, int end) {
        byte[] bytes = new byte[end - start];
        for (int i = start; i < end; i++) {
            int c = Text.at(text, i);
            if (c < 0xdc80 || c > 0xdcff) {
                return null;
            }
            bytes[i - start] = (byte) (c - 0xdc00);
        }
        return new PyBytes(bytes);
    }

    private static PyException encodeError(
            String encoding, Object text, int start, int end, String reason) {
        return Errors.of(
                ExceptionTypes.UNICODE_ENCODE_ERROR,
                encoding,
                text,
                (long) start,
                (long) end,
                reason);
    }

    /// Handles bytes that cannot be decoded.
    public static Recovery decoding(
            Interp in,
            String handler,
            String encoding,
            byte[] bytes,
            int start,
            int end,
            String reason) {
        PyBytes source = new PyBytes(bytes);
        switch (handler) {
            case "ignore":
                return new Recovery("", end, source);
            case "replace":
                return new Recovery("\ufffd", end, source);
            case "backslashreplace":
                {
                    StringBuilder out = new StringBuilder();
                    for (int i = start; i < end; i++) {
                        out.append(String.format("\\x%02x", bytes[i] & 0xff));
                    }
                    return new Recovery(out.toString(), end, source);
                }
            case "surrogateescape":
                {
                    StringBuilder out = new StringBuilder();
                    int i = start;
                    while (i < end && i < start + 4 && bytes[i] < 0) {
                        out.append((char) (0xdc00 + (bytes[i++] & 0xff)));
                    }
                    if (i > start) {
                        return new Recovery(out.toString(), i, source);
                    }
                    break;
                }
            case "surrogatepass":
                {
                    Recovery passed = Surrogates.decode(encoding, bytes, start);
                    if (passed != null) {
                        return passed;
                    }
                    break;
                }
            default:
        }
        PyException failure =
                Errors.of(
                        ExceptionTypes.UNICODE_DECODE_ERROR,
                        encoding,
                        source,
                        (long) start,
                        (long) end,
                        reason);
        if (handler.equals("strict") || handler.startsWith("surrogate")) {
            throw failure;
        }
        Object answer = in.call(lookup(in, handler), failure.value());
        if (!(answer instanceof PyTuple pair)
                || pair.items().length != 2
                || !Text.is(pair.items()[0])) {
            throw Errors.type("decoding error handler must return (str, int) tuple");
        }
        Object object = Attributes.read(in, failure.value(), "object");
        int length = ((PyBytes) object).bytes().length;
        return new Recovery(
                Text.plain(pair.items()[0]), position(in, pair.items()[1], length), object);
    }

    private static Object lookup(Interp in, String handler) {
        Object codecs = in.machine().imports().importModule(in, "_codecs");
        return in.callMethod(codecs, "lookup_error", handler);
    }
}
