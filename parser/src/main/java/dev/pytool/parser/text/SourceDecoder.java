package dev.pytool.parser.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Bytes of a file to text, with the errors of CPython 3.14.
final class SourceDecoder {
    static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final String NULL_BYTES = "source code string cannot contain null bytes";

    private final byte[] bytes;
    private final boolean marked;

    SourceDecoder(byte[] bytes) {
        marked = bytes.length >= 3 && Arrays.equals(bytes, 0, 3, BYTE_ORDER_MARK, 0, 3);
        this.bytes = marked ? Arrays.copyOfRange(bytes, 3, bytes.length) : bytes;
    }

    Decoded decode() {
        Optional<EncodingCookie> cookie = EncodingCookie.find(bytes);
        for (byte b : bytes) {
            if (b == 0) {
                return new Decoded(guess(cookie), Optional.of(nowhere(NULL_BYTES, 0, 0)));
            }
        }
        if (cookie.isEmpty() || cookie.get().isUtf8()) {
            return utf8();
        }
        String name = cookie.get().name();
        if (marked) {
            return new Decoded(guess(Optional.empty()), Optional.of(markedProblem(cookie.get())));
        }
        Optional<Charset> charset = Codecs.charset(name);
        if (charset.isEmpty()) {
            return new Decoded(
                    guess(Optional.empty()), Optional.of(nowhere(Codecs.refusal(name), 0, -1)));
        }
        return other(charset.get(), name);
    }

    private SourceText guess(Optional<EncodingCookie> cookie) {
        Charset charset =
                cookie.flatMap(found -> Codecs.charset(found.name()))
                        .orElse(StandardCharsets.UTF_8);
        return new SourceText(new String(bytes, charset), charset, marked);
    }

    private static SyntaxProblem nowhere(String message, int line, int column) {
        return new SyntaxProblem(SyntaxProblem.Type.SYNTAX_ERROR, message, 0, 0, line, column);
    }

    private static SyntaxProblem markedProblem(EncodingCookie cookie) {
        return nowhere("encoding problem: " + cookie.name() + " with BOM", cookie.line(), 0);
    }

    private Decoded utf8() {
        String text = new String(bytes, StandardCharsets.UTF_8);
        SourceText source = new SourceText(text, StandardCharsets.UTF_8, marked);
        if (text.indexOf('\uFFFD') < 0) {
            return new Decoded(source, Optional.empty());
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decode(StandardCharsets.UTF_8, in, out);
        return new Decoded(
                source,
                result.isError() ? Optional.of(notUtf8(in.position(), out)) : Optional.empty());
    }

    private SyntaxProblem notUtf8(int position, CharBuffer before) {
        String text = before.flip().toString();
        LineMap lines = LineMap.of(text);
        int line = lines.line(text.length());
        int column = lines.codePointColumn(text.length()) + 1;
        String message =
                String.format(
                        "Non-UTF-8 code starting with '\\x%02x' on line %d, but no encoding declared; see"
                                + " https://peps.python.org/pep-0263/ for details",
                        bytes[position] & 0xFF, line + 1);
        int at = text.length();
        return new SyntaxProblem(
                SyntaxProblem.Type.SYNTAX_ERROR, message, at, at + 1, line + 1, column);
    }

    private static CoderResult decode(Charset charset, ByteBuffer in, CharBuffer out) {
        CharsetDecoder decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(in, out, true);
        return result.isError() ? result : decoder.flush(out);
    }

    /// Decodes with a codec other than the tokenizer's own. CPython does so after it has made every
    /// line end one byte and ended the last line; positions count there.
    private Decoded other(Charset charset, String name) {
        boolean ended =
                bytes.length > 0
                        && (bytes[bytes.length - 1] == '\n' || bytes[bytes.length - 1] == '\r');
        byte[] input = ended ? bytes : Arrays.copyOf(bytes, bytes.length + 1);
        if (!ended) {
            input[bytes.length] = '\n';
        }
        ByteBuffer in = ByteBuffer.wrap(input);
        CharBuffer out =
                CharBuffer.allocate(
                        (int) (input.length * (double) charset.newDecoder().maxCharsPerByte()) + 2);
        CoderResult result = decode(charset, in, out);
        String text = out.flip().toString();
        SourceText source = new SourceText(ended ? text : withoutLast(text), charset, false);
        if (!result.isError()) {
            return new Decoded(source, Optional.empty());
        }
        int length = Math.max(1, result.length());
        String message =
                Codecs.failure(
                        charset,
                        name,
                        input,
                        in.position(),
                        length,
                        collapsed(input, in.position()));
        SourceText guessed = new SourceText(new String(bytes, charset), charset, false);
        return new Decoded(guessed, Optional.of(nowhere(message, 0, -1)));
    }

    private static String withoutLast(String text) {
        return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    }

    /// The number of bytes before this one that CPython drops when it makes line ends one byte.
    private static int collapsed(byte[] input, int position) {
        int dropped = 0;
        for (int i = 1; i < position; i++) {
            if (input[i] == '\n' && input[i - 1] == '\r') {
                dropped++;
            }
        }
        return dropped;
    }

    /// The encoding that a name of module `codecs` means, in lower case with hyphens.
    static String normalise(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
