package dev.pytool.parser.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

final class SourceDecoderTest {
    @TestFactory
    Stream<DynamicTest> filesDecodeAsInCPython() throws IOException {
        return Files.readAllLines(Path.of("src/test/fixtures/decoding/files.tsv")).stream()
                .filter(line -> !line.startsWith("# Bytes"))
                .map(line -> line.split("\t", 2))
                .map(parts ->
                        DynamicTest.dynamicTest(
                                "file " + parts[0], () -> check(parts[0], parts[1])));
    }

    private static void check(String escaped, String expected) {
        byte[] bytes = unescape(escaped).getBytes(StandardCharsets.ISO_8859_1);
        Decoded decoded = SourceText.decode(bytes);
        assertEquals(
                expected,
                decoded.problem()
                        .map(p -> p.message() + "\t" + p.line() + "\t" + p.column())
                        .orElse("ok"));
        if (decoded.problem().isEmpty()) {
            assertArrayEquals(bytes, decoded.source().encode().orElseThrow());
        }
    }

    private static String unescape(String text) {
        return Pattern.compile("\\\\(u[0-9a-f]{4}|.)")
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(escape(found.group(1))));
    }

    private static String escape(String code) {
        return switch (code.charAt(0)) {
            case 'n' -> "\n";
            case 'r' -> "\r";
            case 't' -> "\t";
            case 'f' -> "\f";
            case 'u' -> String.valueOf((char) Integer.parseInt(code.substring(1), 16));
            default -> code;
        };
    }

    @Test
    void latin1TextDecodesAndRefusesWhatItCannotEncode() {
        byte[] bytes = "# coding: latin-1\nx = '\u00e9'".getBytes(StandardCharsets.ISO_8859_1);
        SourceText source = SourceText.decode(bytes).source();
        assertTrue(source.text().endsWith("'\u00e9'"));
        assertTrue(new SourceText("\u20ac", source.encoding(), false).encode().isEmpty());
    }
}
