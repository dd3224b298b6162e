package dev.pytool.analyzer.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pytool.parser.text.SourceText;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

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

    /// Writes half of the bytes, as onto a disk that is full.
    private static void halfway(FileChannel channel, byte[] bytes) throws IOException {
        channel.write(ByteBuffer.wrap(bytes, 0, bytes.length / 2));
        throw new FileSystemException("a.py", null, "No space left on device");
    }

    @Test
    void aFullDiskChangesNothing() throws IOException {
        Path file = Files.writeString(root.resolve("a.py"), "x  = 1\n");
        Path hard = Files.createLink(root.resolve("b.py"), file);
        for (Path each : List.of(file, hard)) {
            assertEquals(
                    "no space left on device",
                    WholeWrite.write(each, "x = 1\n".getBytes(), WholeWriteTest::halfway)
                            .orElseThrow()
                            .reason());
            assertEquals("x  = 1\n", Files.readString(file));
        }
        assertEquals(List.of("a.py", "b.py"), names());
    }

    /// The piece beside the file was written, the file itself has no room to grow.
    @Test
    void aDiskThatFillsUpInPlaceChangesNothing() throws IOException {
        Path file = Files.writeString(root.resolve("a.py"), "x=[1,2,3]\n");
        Files.createLink(root.resolve("b.py"), file);
        AtomicInteger calls = new AtomicInteger();
        WholeWrite.Filling second =
                (channel, bytes) -> {
                    if (calls.getAndIncrement() == 0) {
                        channel.write(ByteBuffer.wrap(bytes));
                    } else {
                        halfway(channel, bytes);
                    }
                };
        byte[] fresh = "x = [1, 2, 3]\n".repeat(5).getBytes();
        assertTrue(WholeWrite.write(file, fresh, second).isPresent());
        assertEquals("x=[1,2,3]\n", Files.readString(file));
        assertEquals(List.of("a.py", "b.py"), names());
    }

    @Test
    void aFileKeepsItsOtherNames() throws IOException {
        Path file = Files.writeString(root.resolve("a.py"), "x  =  1\n");
        Path hard = Files.createLink(root.resolve("b.py"), file);
        assertEquals(Optional.empty(), WholeWrite.write(file, "x = 1\n".getBytes()));
        assertEquals("x = 1\n", Files.readString(hard));
        assertTrue(Files.isSameFile(file, hard));
        assertEquals(List.of("a.py", "b.py"), names());
    }

    /// The name beside a name of the greatest length is not longer.
    @Test
    void longNamesHaveRoomBesideThem() throws IOException {
        Path file = Files.writeString(root.resolve("\u00e9".repeat(126) + ".py"), "x  =  1\n");
        assertEquals(Optional.empty(), WholeWrite.write(file, "x = 1\n".getBytes()));
        assertEquals("x = 1\n", Files.readString(file));
    }

    private List<String> names() throws IOException {
        try (var entries = Files.list(root)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }
}
