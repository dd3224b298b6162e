package dev.pytool.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pytool.cli.console.Console;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;

/// A run with a warm, a stale or a damaged cache says what a run without one says.
class CachedRunTest {
    @TempDir Path root;

    @Test
    void lintSaysTheSameWithAWarmStaleAndDamagedCache() throws IOException {
        Files.writeString(root.resolve("a.py"), "import os\nimport sys\nprint(sys)\n");
        Files.writeString(root.resolve("b.py"), "x = 1\n");
        String cold = run("lint", "--output-format", "jsonl", ".");
        Path cache = root.resolve("cache/lint.pytool-cache");
        assertTrue(Files.exists(cache));
        assertEquals(cold, run("lint", "--output-format", "jsonl", "."));
        byte[] good = Files.readAllBytes(cache);
        good[good.length / 2] ^= 1;
        Files.write(cache, good);
        assertEquals(cold, run("lint", "--output-format", "jsonl", "."));
        assertEquals("", run("lint", "--ignore", "F401", "."));
        Files.writeString(root.resolve("a.py"), "y = 1\n");
        assertEquals("", run("lint", "--output-format", "jsonl", "."));
    }

    @Test
    void fmtLeavesAloneWhatItKnows() throws IOException {
        Files.writeString(root.resolve("a.py"), "x = {  }\n");
        Files.writeString(root.resolve("b.py"), "x = 1\n");
        run("fmt", ".");
        assertEquals("x = {}\n", Files.readString(root.resolve("a.py")));
        assertEquals("", run("fmt", "--check", "."));
        Files.writeString(root.resolve("b.py"), "x  = 1\n");
        run("fmt", ".");
        assertEquals("x = 1\n", Files.readString(root.resolve("b.py")));
    }

    /// A change that keeps the size is seen by its time, options by their values.
    @Test
    void fmtLooksAtSizeTimeAndOptions() throws IOException {
        Path file = root.resolve("a.py");
        Files.writeString(root.resolve("b.py"), "x = 1\n");
        Files.writeString(file, "x = 'a'\n");
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000_000_000L));
        run("fmt", "--skip-string-normalization", ".");
        assertEquals("x = 'a'\n", Files.readString(file));
        assertEquals(1_000_000_000_000L, Files.getLastModifiedTime(file).toMillis());
        run("fmt", ".");
        assertEquals("x = \"a\"\n", Files.readString(file));
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000_000_000L));
        run("fmt", ".");
        Files.writeString(file, "y='ab'\n");
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000_001_000L));
        run("fmt", ".");
        assertEquals("y = \"ab\"\n", Files.readString(file));
    }

    private String run(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Console console =
                new Console(
                        InputStream.nullInputStream(),
                        new PrintStream(out, false, StandardCharsets.UTF_8),
                        new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8),
                        root,
                        Map.of("PYTOOL_CACHE_DIR", root.resolve("cache").toString()),
                        false,
                        false);
        int status = Main.run(List.of(words), console);
        assertTrue(status < 2);
        console.out().flush();
        return out.toString(StandardCharsets.UTF_8);
    }
}
