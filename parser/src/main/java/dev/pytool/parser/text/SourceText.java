package dev.pytool.parser.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The text of one file. Offsets everywhere are UTF-16 indexes into [#text()]; a byte-order mark is
/// not part of it.
///
/// @param text the decoded text, line ends as they stand in the file
/// @param encoding how it was and will be encoded
/// @param byteOrderMark whether the file begins with a UTF-8 byte-order mark
public record SourceText(String text, Charset encoding, boolean byteOrderMark) {

    /// Text that never was a file: UTF-8, no byte-order mark.
    public static SourceText of(String text) {
        return new SourceText(text, StandardCharsets.UTF_8, false);
    }

    /// Decodes the bytes of a file as CPython does: byte-order mark, encoding cookie in the first
    /// two lines (PEP 263), else UTF-8.
    public static Decoded decode(byte[] bytes) {
        return new SourceDecoder(bytes).decode();
    }

    /// The bytes of the file; empty where the encoding lacks a character of the text.
    public Optional<byte[]> encode() {
        ByteBuffer encoded;
        try {
            encoded = encoding.newEncoder().encode(CharBuffer.wrap(text));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
        int mark = byteOrderMark ? SourceDecoder.BYTE_ORDER_MARK.length : 0;
        byte[] bytes = new byte[mark + encoded.remaining()];
        System.arraycopy(SourceDecoder.BYTE_ORDER_MARK, 0, bytes, 0, mark);
        encoded.get(bytes, mark, bytes.length - mark);
        return Optional.of(bytes);
    }

    public int length() {
        return text.length();
    }
}
