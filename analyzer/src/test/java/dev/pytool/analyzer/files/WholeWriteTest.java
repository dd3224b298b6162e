package dev.pytool.analyzer.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pytool.parser.text.SourceText;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

class WholeWriteTest {
    @TempDir Path root;

    @Test
    void keepsModeLinkMarkAndEncoding() throws IOException {
        Path real = root.resolve("real.py");
        byte[] latin =
                "# coding: latin-1\r\nx = '\u00e9'\r\n".getBytes(StandardCharsets.ISO_8859_1);
        Files.write(real, latin);
        Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rwxr-x---"));
        Path link = Files.createSymbolicLink(root.resolve("link.py"), real);
        SourceText source = ((SourceFile.Text) SourceFile.read(link)).source();
        SourceText changed =
                new SourceText(
                        source.text() + "y = 'é'\r\n", source.encoding(), source.byteOrderMark());
        assertEquals(Optional.empty(), WholeWrite.write(link, changed));
        assertTrue(Files.isSymbolicLink(link));
        assertEquals(
                "rwxr-x---", PosixFilePermissions.toString(Files.getPosixFilePermissions(real)));
        byte[] wanted = changed.text().getBytes(StandardCharsets.ISO_8859_1);
        assertArrayEquals(wanted, Files.readAllBytes(real));
        try (var entries = Files.list(root)) {
            assertEquals(2, entries.count(), "no temporary file stays");
        }
    }

    @Test
    void refusesWhatTheEncodingLacks() throws IOException {
        Path file = root.resolve("a.py");
        Files.writeString(file, "# coding: ascii\n");
        SourceText text =
                new SourceText("# coding: ascii\nx = 'é'\n", StandardCharsets.US_ASCII, false);
        assertEquals(
                "its encoding lacks a character of the new text",
                WholeWrite.write(file, text).orElseThrow().reason());
        assertEquals("# coding: ascii\n", Files.readString(file));
    }

    @Test
    void keepsTheByteOrderMark() throws IOException {
        Path file = root.resolve("b.py");
        Files.write(file, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'x'});
        SourceText source = ((SourceFile.Text) SourceFile.read(file)).source();
        assertEquals("x", source.text());
        assertEquals(Optional.empty(), WholeWrite.write(file, source));
        assertEquals(4, Files.size(file));
    }
}
