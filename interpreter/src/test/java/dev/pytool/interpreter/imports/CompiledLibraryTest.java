package dev.pytool.interpreter.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pytool.interpreter.Program;
import dev.pytool.interpreter.eval.PyCode;
import dev.pytool.interpreter.object.Interp;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// What the build writes of a library is what a run reads; damaged or missing code is none.
class CompiledLibraryTest {
    private static final String SOURCE = "def twice(n):\n    return [n for _ in range(2)]\n";

    private static void zip(Path file, Map<String, byte[]> entries) throws IOException {
        Files.createDirectories(file.getParent());
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue());
                out.closeEntry();
            }
        }
    }

    private static Interp interp(Path home) {
        return new Program(
                        home,
                        List.of(),
                        InputStream.nullInputStream(),
                        OutputStream.nullOutputStream(),
                        OutputStream.nullOutputStream())
                .interp();
    }

    @Test
    void readsWhatTheBuildWrote(@TempDir Path home) throws IOException {
        byte[] source = SOURCE.getBytes(StandardCharsets.UTF_8);
        zip(home.resolve("data/stdlib.zip"), Map.of("m.py", source, "m.txt", source));
        Path jar = home.resolve("pytool-1.jar");
        LibraryCompiler.main(new String[] {home.toString(), jar.toString()});

        CompiledLibrary library = CompiledLibrary.open(CompiledLibrary.beside(jar.toString()));
        PyCode code = library.code(interp(home), "m.py", "/lib/m.py").orElseThrow();
        assertEquals("/lib/m.py", code.file());
        assertTrue(
                Arrays.stream(code.data().constants())
                        .anyMatch(each ->
                                each instanceof PyCode inner
                                        && inner.name().equals("twice")
                                        && inner.file().equals("/lib/m.py")));
        assertEquals(Optional.empty(), library.code(interp(home), "m.txt", "/lib/m.txt"));
    }

    @Test
    void damagedCodeIsNone(@TempDir Path home) throws IOException {
        zip(home.resolve("data/stdlib.zip"), Map.of());
        Path archive = home.resolve("x-library.zip");
        zip(archive, Map.of("m.py", new byte[] {'c', 1, 2, 3}));
        assertEquals(
                Optional.empty(),
                CompiledLibrary.open(archive).code(interp(home), "m.py", "/lib/m.py"));
    }
}
