package dev.pytool.parser.text;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Python's names of encodings, and how its codecs word their failures.
final class Codecs {
    /// Python's spellings that Java does not know, by their normalised form.
    private static final Map<String, String> ALIASES =
            Map.ofEntries(
                    Map.entry("latin", "ISO-8859-1"),
                    Map.entry("latin1", "ISO-8859-1"),
                    Map.entry("latin2", "ISO-8859-2"),
                    Map.entry("latin9", "ISO-8859-15"),
                    Map.entry("l1", "ISO-8859-1"),
                    Map.entry("u8", "UTF-8"),
                    Map.entry("utf", "UTF-8"),
                    Map.entry("u16", "UTF-16"),
                    Map.entry("u32", "UTF-32"),
                    Map.entry("mac-roman", "x-MacRoman"),
                    Map.entry("macroman", "x-MacRoman"),
                    Map.entry("macintosh", "x-MacRoman"),
                    Map.entry("mac-cyrillic", "x-MacCyrillic"),
                    Map.entry("mac-greek", "x-MacGreek"),
                    Map.entry("mac-turkish", "x-MacTurkish"),
                    Map.entry("mac-iceland", "x-MacIceland"),
                    Map.entry("mac-latin2", "x-MacCentralEurope"),
                    Map.entry("cp932", "windows-31j"),
                    Map.entry("ms932", "windows-31j"),
                    Map.entry("mskanji", "windows-31j"),
                    Map.entry("cp949", "x-windows-949"),
                    Map.entry("uhc", "x-windows-949"),
                    Map.entry("cp950", "x-windows-950"),
                    Map.entry("johab", "x-Johab"),
                    Map.entry("mbcs", "windows-1252"));

    private static final Set<String> NO_TEXT =
            Set.of(
                    "hex",
                    "base64",
                    "bz2",
                    "zip",
                    "zlib",
                    "quopri",
                    "uu",
                    "rot13",
                    "rot-13",
                    "hex-codec",
                    "base64-codec",
                    "bz2-codec",
                    "zlib-codec",
                    "quopri-codec",
                    "uu-codec");

    private static final Set<String> MULTI_BYTE =
            Set.of(
                    "GBK",
                    "GB2312",
                    "GB18030",
                    "Big5",
                    "Big5-HKSCS",
                    "Shift_JIS",
                    "windows-31j",
                    "EUC-JP",
                    "EUC-KR",
                    "ISO-2022-JP",
                    "ISO-2022-KR",
                    "x-windows-949",
                    "x-windows-950",
                    "x-Johab");

    private Codecs() {}

    /// The charset behind a name that Python knows; empty where Python, or this program, knows
    /// none.
    static Optional<Charset> charset(String name) {
        String normal = SourceDecoder.normalise(name);
        if (NO_TEXT.contains(normal)) {
            return Optional.empty();
        }
        String alias = ALIASES.get(normal);
        if (alias != null) {
            return Optional.of(Charset.forName(alias));
        }
        return named(normal)
                .or(() -> named(normal.replace('-', '_')))
                .or(() -> named(normal.replace("-", "")))
                .filter(Charset::canEncode);
    }

    private static Optional<Charset> named(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /// Why no charset has this name.
    static String refusal(String name) {
        return NO_TEXT.contains(SourceDecoder.normalise(name))
                ? "'"
                        + name
                        + "' is not a text encoding; use codecs.decode() to handle arbitrary codecs"
                : "unknown encoding: " + name;
    }

    /// The message of the UnicodeDecodeError for `length` bytes at `position`; `shift` is
    /// subtracted in the words.
    static String failure(
            Charset charset, String name, byte[] input, int position, int length, int shift) {
        String codec = codecName(charset, name);
        String reason = reason(charset, input[position] & 0xFF);
        int shown = MULTI_BYTE.contains(charset.name()) ? 1 : length;
        int at = position - shift;
        String bytes =
                shown == 1
                        ? String.format("byte 0x%02x in position %d", input[position] & 0xFF, at)
                        : "bytes in position " + at + "-" + (at + shown - 1);
        return "'" + codec + "' codec can't decode " + bytes + ": " + reason;
    }

    private static String codecName(Charset charset, String name) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            return "utf-8";
        }
        if (charset.equals(StandardCharsets.US_ASCII)) {
            return "ascii";
        }
        if (charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32")) {
            return charset.name().toLowerCase(Locale.ROOT)
                    + (charset.name().endsWith("E") ? "" : "-le");
        }
        return MULTI_BYTE.contains(charset.name())
                ? SourceDecoder.normalise(name).replace('-', '_')
                : "charmap";
    }

    private static String reason(Charset charset, int first) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            return first < 0xC2 || first > 0xF4
                    ? "invalid start byte"
                    : "invalid continuation byte";
        }
        if (charset.equals(StandardCharsets.US_ASCII)) {
            return "ordinal not in range(128)";
        }
        if (charset.name().startsWith("UTF-")) {
            return "truncated data";
        }
        return MULTI_BYTE.contains(charset.name())
                ? "illegal multibyte sequence"
                : "character maps to <undefined>";
    }
}
