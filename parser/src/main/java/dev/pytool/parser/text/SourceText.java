package dev.pytool.parser.text;

/// The text of one file. Offsets everywhere are UTF-16 indexes into [#text()]; a byte-order mark is not part of it.
///
/// @param text the decoded text, line ends as they stand in the file
/// @param encoding how it was and will be encoded
/// @param byteOrderMark whether the file begins with a UTF-8 byte-order mark
public record SourceText(String text, java.nio.charset.Charset encoding, boolean byteOrderMark) {

    /// Text that never was a file: UTF-8, no byte-order mark.
    public static SourceText of(String text) {
        return new SourceText(text, java.nio.charset.StandardCharsets.UTF_8, false);
    }

    public int length() {
        return text.length();
    }
}
