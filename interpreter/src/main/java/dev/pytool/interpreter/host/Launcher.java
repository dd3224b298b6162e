package dev.pytool.interpreter.host;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/// What `sys.executable` names: a file that runs this interpreter when it is called as `python` is.
/// An installed distribution has one; without it a script with this JVM's own command line is kept
/// in the user's cache folder.
public final class Launcher {
    private static final String MAIN = "dev.pytool.cli.Main";

    private Launcher() {}

    /// The path, or an empty text where this process is no `pytool`.
    public static String path(Path home) {
        Path installed = home.resolve("bin").resolve("python3");
        if (Files.isExecutable(installed)) {
            return installed.toString();
        }
        try {
            String line =
                    Files.readString(Path.of("/proc/self/cmdline"), StandardCharsets.ISO_8859_1);
            List<String> words = List.of(line.split("\0"));
            int main = words.indexOf(MAIN);
            return main < 0 ? "" : script(words.subList(0, main + 1));
        } catch (IOException e) {
            return "";
        }
    }

    private static String script(List<String> words) throws IOException {
        StringBuilder text = new StringBuilder("#!/bin/sh\nexec");
        words.forEach(word -> text.append(" '").append(word.replace("'", "'\\''")).append('\''));
        text.append(" run \"$@\"\n");
        byte[] bytes = text.toString().getBytes(StandardCharsets.ISO_8859_1);
        Path script =
                cache().resolve("python-" + Integer.toHexString(text.toString().hashCode()))
                        .resolve("python3");
        if (!Files.exists(script)) {
            Files.createDirectories(script.getParent());
            Path partial = Files.createTempFile(script.getParent(), "python", "");
            Files.write(partial, bytes);
            Files.setPosixFilePermissions(partial, PosixFilePermissions.fromString("rwx------"));
            Files.move(partial, script, StandardCopyOption.ATOMIC_MOVE);
        }
        return script.toString();
    }

    private static Path cache() {
        String own = System.getenv().getOrDefault("PYTOOL_CACHE_DIR", "");
        if (!own.isEmpty()) {
            return Path.of(own);
        }
        String all = System.getenv().getOrDefault("XDG_CACHE_HOME", "");
        return all.isEmpty()
                ? Path.of(System.getProperty("user.home"), ".cache", "pytool")
                : Path.of(all, "pytool");
    }
}
