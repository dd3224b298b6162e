package dev.pytool.interpreter.modules.codecs;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.types.Decoded;
import dev.pytool.interpreter.types.Encoded;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/// An encoding of East Asian text that the Java platform knows.
///
/// @param name Python's name of it, which errors show
record MultibyteCharset(String name, Charset charset) {
    private static final int LONGEST = 16;

    /// The encoding of Python's name; empty where the platform has none.
    static Optional<MultibyteCharset> of(String name) {
        String java =
                switch (name) {
                    case "gb2312" -> "GB2312";
                    case "gbk" -> "GBK";
                    case "gb18030" -> "GB18030";
                    case "big5" -> "Big5";
                    case "cp950" -> "x-windows-950";
                    case "big5hkscs" -> "Big5-HKSCS";
                    case "shift_jis" -> "Shift_JIS";
                    case "cp932" -> "windows-31j";
                    case "shift_jis_2004", "shift_jisx0213" -> "x-SJIS_0213";
                    case "euc_jp" -> "EUC-JP";
                    case "euc_kr" -> "EUC-KR";
                    case "cp949" -> "x-windows-949";
                    case "johab" -> "x-Johab";
                    case "iso2022_jp" -> "ISO-2022-JP";
                    case "iso2022_jp_2" -> "ISO-2022-JP-2";
                    case "iso2022_kr" -> "ISO-2022-KR";
                    default -> "";
                };
        return !java.isEmpty() && Charset.isSupported(java)
                ? Optional.of(new MultibyteCharset(name, Charset.forName(java)))
                : Optional.empty();
    }

    byte[] encode(Interp in, Object text, String errors) {
        CharsetEncoder encoder =
                charset.newEncoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        byte[] made =
                new Encoded(in, errors, name)
                        .run(
                                text,
                                (point, out) -> put(encoder, point, out),
                                "illegal multibyte sequence");
        ByteBuffer rest = ByteBuffer.allocate(LONGEST);
        encoder.encode(CharBuffer.allocate(0), rest, true);
        encoder.flush(rest);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(made);
        all.write(rest.array(), 0, rest.position());
        return all.toByteArray();
    }

    private static boolean put(CharsetEncoder encoder, int point, ByteArrayOutputStream out) {
        ByteBuffer bytes = ByteBuffer.allocate(LONGEST);
        CharBuffer chars = CharBuffer.wrap(Character.toChars(point));
        if (encoder.encode(chars, bytes, false).isError() || chars.hasRemaining()) {
            return false;
        }
        out.write(bytes.array(), 0, bytes.position());
        return true;
    }

    /// Decodes; what is unfinished at the end is left where more bytes may come.
    Decoded decode(Interp in, byte[] all, String errors, boolean last) {
        CharsetDecoder decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        Decoded d = new Decoded(in, all, errors, name);
        while (d.more()) {
            ByteBuffer bytes = ByteBuffer.wrap(d.bytes(), d.at(), d.left());
            CharBuffer chars = CharBuffer.allocate(d.left() * 2 + LONGEST);
            CoderResult result = decoder.decode(bytes, chars, false);
            d.put(Text.of(chars.flip().toString()));
            d.skip(bytes.position() - d.at());
            boolean unfinished =
                    result.isUnderflow() && d.more()
                            || result.isError() && d.left() == 1 && d.peek(0) >= 0x80;
            if (unfinished) {
                if (!last) {
                    break;
                }
                d.fail(d.left(), "incomplete multibyte sequence");
            } else if (result.isError()) {
                d.fail(result.length(), "illegal multibyte sequence");
            }
        }
        return d;
    }
}
