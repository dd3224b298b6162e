package dev.pytool.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Runs `pytool fmt` as a process of its own and lets the worst happen to it: whatever it is, each
/// file is old or new and whole, and the message is one line.
class FmtProcessTest {
    private static final int FILES = 40;
    private static final int LINES = 200;

    @TempDir Path root;
    private Path tree;
    private String old;
    private String fresh;

    @BeforeEach
    void makeTree() throws IOException {
        // The folder of a test is closed to others; one test runs as another user.
        Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwxr-xr-x"));
        tree = Files.createDirectory(root.resolve("tree"));
        old = "x  =  {  'a':1 }\n".repeat(LINES);
        fresh = "x = {\"a\": 1}\n".repeat(LINES);
        for (int i = 0; i < FILES; i++) {
            Files.writeString(tree.resolve("m" + i + ".py"), old);
        }
    }

    @Test
    void aKilledRunLeavesWholeFilesAndTheNextOneCleansUp() throws Exception {
        Random random = new Random(1);
        int seen = 0;
        for (int round = 0; round < 4; round++) {
            for (int i = 0; i < FILES; i++) {
                Files.writeString(tree.resolve("m" + i + ".py"), old);
            }
            Process run = start(List.of(), "fmt", "-q", "--no-cache", tree.toString());
            awaitFirst(run);
            Thread.sleep(random.nextInt(15));
            run.destroyForcibly();
            run.waitFor();
            seen += countFresh() < FILES ? 1 : 0;
        }
        assertTrue(seen > 0, "no run was killed before its end");
        Path dead = Files.writeString(tree.resolve(".m1.py.999999999-a1.pytool-new"), "x");
        Path ours = tree.resolve(".m2.py." + ProcessHandle.current().pid() + "-a1.pytool-new");
        Files.writeString(ours, "x");
        Files.writeString(tree.resolve("m3.py"), old);
        assertEquals("0", status(start(List.of(), "fmt", "-q", "--no-cache", tree.toString())));
        assertEquals(FILES, countFresh());
        assertFalse(Files.exists(dead), "what a dead process left goes");
        assertTrue(Files.deleteIfExists(ours), "what a living process writes stays");
        assertEquals(FILES, names().size(), names().toString());
    }

    @Test
    void anInterruptedRunLeavesNothingBeside() throws Exception {
        Process run = start(List.of(), "fmt", "-q", "--no-cache", tree.toString());
        awaitFirst(run);
        run.destroy();
        run.waitFor();
        countFresh();
        assertEquals(FILES, names().size(), names().toString());
    }

    @Test
    void twoRunsAtOnceAgree() throws Exception {
        Process one = start(List.of(), "fmt", "-q", tree.toString());
        Process other = start(List.of(), "fmt", "-q", tree.toString());
        assertEquals("0", status(one));
        assertEquals("0", status(other));
        assertEquals(FILES, countFresh());
        assertEquals(FILES, names().size(), names().toString());
    }

    /// A limit of the file size stops a write in its middle, as a full disk does.
    @Test
    void aWriteThatFailsHalfwayChangesNothing() throws Exception {
        assumeTrue(File.separatorChar == '/', "needs a POSIX shell");
        Path big = root.resolve("big.py");
        String text = "x  = 1\n".repeat(20_000);
        Files.writeString(big, text);
        Process run =
                start(
                        List.of("sh", "-c", "ulimit -f 64; exec \"$@\"", "sh"),
                        "fmt",
                        "-q",
                        big.toString());
        assertEquals("2\npytool: " + big + ": file too large\n", status(run));
        assertEquals(text, Files.readString(big));
        try (Stream<Path> found = Files.list(root)) {
            assertEquals(List.of("big.py", "tree"), sorted(found));
        }
    }

    @Test
    void aFullStandardOutputIsAFailure() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/full")), "needs a device that is always full");
        Process run =
                start(
                        List.of("sh", "-c", "exec \"$@\" >/dev/full", "sh"),
                        "fmt",
                        "-q",
                        "--diff",
                        tree.resolve("m0.py").toString());
        assertEquals("2\npytool: standard output: No space left on device\n", status(run));
    }

    @Test
    void readOnlyFilesAndFoldersAreToldOfInOneLine() throws Exception {
        boolean superuser = "root".equals(System.getProperty("user.name"));
        Path setpriv = Path.of("/usr/bin/setpriv");
        assumeTrue(!superuser || Files.isExecutable(setpriv), "nothing is read-only for root");
        List<String> user =
                superuser
                        ? List.of(setpriv.toString(), "--reuid", "65534", "--clear-groups")
                        : List.of();
        Path closed = Files.createDirectory(root.resolve("closed"));
        Path inside = Files.writeString(closed.resolve("a.py"), old);
        Files.setPosixFilePermissions(inside, PosixFilePermissions.fromString("rw-rw-rw-"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
        Path alone = Files.writeString(tree.resolve("m0.py"), old);
        Files.setPosixFilePermissions(alone, PosixFilePermissions.fromString("r--r--r--"));
        Files.setPosixFilePermissions(tree, PosixFilePermissions.fromString("rwxrwxrwx"));
        try {
            Process run =
                    start(user, "fmt", "-q", "--no-cache", alone.toString(), inside.toString());
            assertEquals(
                    "2\npytool: "
                            + alone
                            + ": permission denied\npytool: "
                            + inside
                            + ": its folder is read-only\n",
                    status(run));
            assertEquals(old, Files.readString(alone));
            assertEquals(old, Files.readString(inside));
        } finally {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    /// Waits until the run writes.
    private void awaitFirst(Process run) throws Exception {
        Path first = tree.resolve("m0.py");
        while (run.isAlive() && Files.size(first) == old.length()) {
            Thread.sleep(1);
        }
    }

    /// A process of ours behind a prefix that changes its surroundings.
    private Process start(List<String> prefix, String... words) throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xshare:auto", "-cp", classPath()));
        command.add(Main.class.getName());
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PYTOOL_CACHE_DIR", root.resolve("cache").toString());
        return builder.start();
    }

    /// Exit status and output.
    private static String status(Process run) throws Exception {
        String out = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(run.waitFor(60, TimeUnit.SECONDS), "the run does not end");
        return run.exitValue() + (out.isEmpty() ? "" : "\n" + out);
    }

    private static String classPath() {
        return Main.class.getClassLoader() instanceof URLClassLoader loader
                ? Stream.of(loader.getURLs())
                        .map(URL::getPath)
                        .collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("java.class.path");
    }

    /// How many files are formatted; each of the others must be untouched.
    private int countFresh() throws IOException {
        int count = 0;
        for (int i = 0; i < FILES; i++) {
            String text = Files.readString(tree.resolve("m" + i + ".py"));
            assertTrue(text.equals(old) || text.equals(fresh), "m" + i + ".py is neither");
            count += text.equals(fresh) ? 1 : 0;
        }
        return count;
    }

    private List<String> names() throws IOException {
        try (Stream<Path> found = Files.list(tree)) {
            return sorted(found);
        }
    }

    private static List<String> sorted(Stream<Path> files) {
        return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
}
