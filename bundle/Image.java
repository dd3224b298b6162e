import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/// Makes the self-contained image: `runtime/` (jlink), `lib/` (one jar, its AOT caches, the compiled library), `data/`, `bin/pytool`.
///
/// The JVM does not notice that a cache was made from another jar, so jar and caches carry one hash of jar, JDK and
/// flags in their names, and all others are deleted. A start reads its cache whole, so the commands that run Python
/// have one and the tools have another. `bin/pytool` names them; it is replaced last and in one step.
///
/// Arguments: the root of the checkout, the jar, the data folder, the image folder to write, the instant at which the
/// build started (ISO 8601): the file `built` beside the image carries it, so that the launcher sees newer sources.
public final class Image {
    private static final String MODULES = "java.base,java.logging,java.management,java.naming,java.net.http,java.sql,"
            + "java.xml,jdk.charsets,jdk.crypto.ec,jdk.management,jdk.unsupported,jdk.zipfs";

    /// Equal in training and in use, or the cache is refused; the compiler's last tier may differ.
    private static final List<String> FLAGS = List.of(
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-XX:-UsePerfData",
            "-Xss2m",
            "-Xlog:disable",
            "-Xlog:all=error:stderr",
            "--enable-native-access=ALL-UNNAMED");

    private Image() {}

    public static void main(String[] arguments) throws IOException, InterruptedException, NoSuchAlgorithmException {
        Path root = Path.of(arguments[0]).toAbsolutePath();
        Path jar = Path.of(arguments[1]).toAbsolutePath();
        Path data = Path.of(arguments[2]).toAbsolutePath();
        Path image = Path.of(arguments[3]).toAbsolutePath();
        Path lib = Files.createDirectories(image.resolve("lib"));
        String name = "pytool-" + hash(jar);
        makeRuntime(image);
        copyData(data, image.resolve("data"));
        for (String notice : List.of("LICENSE", "NOTICE")) {
            Files.copy(root.resolve(notice), image.resolve(notice), StandardCopyOption.REPLACE_EXISTING);
        }
        Path jarCopy = lib.resolve(name + ".jar");
        if (!Files.exists(jarCopy)) {
            Path partial = Files.copy(jar, lib.resolve("partial"), StandardCopyOption.REPLACE_EXISTING);
            Files.move(partial, jarCopy, StandardCopyOption.ATOMIC_MOVE);
        }
        if (!Files.exists(lib.resolve(name + "-library.zip"))) {
            run(image, List.of(), jarCopy, "dev.pytool.interpreter.imports.LibraryCompiler",
                    image.toString(), jarCopy.toString());
        }
        for (String commands : List.of("tools", "python")) {
            Path cache = lib.resolve(name + "-" + commands + ".aot");
            if (!Files.exists(cache)) {
                train(root, image, jarCopy, commands, cache);
            }
        }
        writeLauncher(image, name);
        deleteOthers(lib, name);
        Path built = image.resolveSibling("built");
        Files.writeString(built, name);
        Files.setLastModifiedTime(built, FileTime.from(Instant.parse(arguments[4])));
    }

    private static String hash(Path jar) throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (InputStream in = Files.newInputStream(jar)) {
            byte[] block = new byte[1 << 16];
            for (int n = in.read(block); n >= 0; n = in.read(block)) {
                digest.update(block, 0, n);
            }
        }
        digest.update((Runtime.version() + " " + System.getProperty("java.vendor.version") + MODULES + FLAGS).getBytes());
        return HexFormat.of().formatHex(digest.digest(), 0, 8);
    }

    private static void makeRuntime(Path image) throws IOException {
        Path runtime = image.resolve("runtime");
        Path made = image.resolve("runtime.made");
        String wanted = Runtime.version() + " " + MODULES;
        if (Files.exists(made) && Files.readString(made).equals(wanted) && Files.exists(runtime.resolve("bin/java"))) {
            return;
        }
        deleteTree(runtime);
        ToolProvider jlink = ToolProvider.findFirst("jlink").orElseThrow(() -> new IOException("this JDK has no jlink"));
        int status = jlink.run(
                System.err, System.err,
                "--add-modules", MODULES,
                "--strip-debug", "--no-header-files", "--no-man-pages",
                "--output", runtime.toString());
        if (status != 0) {
            throw new IOException("jlink ended with status " + status);
        }
        Files.writeString(made, wanted);
    }

    private static void copyData(Path data, Path target) throws IOException {
        Path theirs = target.resolve("CHECKSUMS");
        if (Files.exists(theirs) && Files.mismatch(data.resolve("CHECKSUMS"), theirs) < 0) {
            return;
        }
        deleteTree(target);
        try (Stream<Path> walk = Files.walk(data)) {
            for (Path path : (Iterable<Path>) walk::iterator) {
                Files.copy(path, target.resolve(data.relativize(path).toString()));
            }
        }
    }

    /// Runs the commands once, so that their classes are in the cache loaded and linked.
    private static void train(Path root, Path image, Path jar, String commands, Path cache)
            throws IOException, InterruptedException {
        Path scratch = Files.createTempDirectory("pytool-training");
        run(image, List.of("-XX:TieredStopAtLevel=4", "-XX:AOTCacheOutput=" + cache), jar, "dev.pytool.cli.TrainingRun",
                root.resolve("examples").toString(), commands, scratch.toString());
        deleteTree(scratch);
        if (!Files.exists(cache)) {
            throw new IOException("the training run wrote no AOT cache");
        }
    }

    /// Runs a class of the jar on the image's own runtime.
    private static void run(Path image, List<String> flags, Path jar, String main, String... arguments)
            throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(image.resolve("runtime/bin/java").toString());
        command.addAll(FLAGS);
        command.addAll(flags);
        command.addAll(List.of("-Dpytool.home=" + image, "-cp", jar.toString(), main));
        command.addAll(List.of(arguments));
        int status = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
        if (status != 0) {
            throw new IOException(main + " ended with status " + status);
        }
    }

    private static void writeLauncher(Path image, String name) throws IOException {
        Path bin = Files.createDirectories(image.resolve("bin"));
        Path partial = bin.resolve("pytool.partial");
        Files.writeString(partial, """
                #!/bin/sh
                # Starts pytool from this image, wherever the image lies.
                self=$0
                while [ -h "$self" ]; do
                    link=$(readlink "$self")
                    case $link in /*) self=$link ;; *) self=${self%%/*}/$link ;; esac
                done
                home=$(cd "${self%%/*}/.." && pwd -P)
                # Formatting and linting end before the second compiler would pay: it costs a tree of 1,500 files a third more.
                # The evaluator's loop calls nearly everything: inlined as deep as usual it compiles for half a minute.
                cache=tools
                case ${1-} in
                    fmt|lint) tier=1 ;;
                    run|repl)
                        cache=python
                        tier="4 -XX:MaxInlineLevel=5 -XX:FreqInlineSize=200 -XX:MaxInlineSize=20" ;;
                    *) tier=4 ;;
                esac
                exec "$home/runtime/bin/java" %1$s -XX:TieredStopAtLevel=$tier "-XX:AOTCache=$home/lib/%2$s-$cache.aot" ${PYTOOL_JAVA_OPTIONS-} \\
                    "-Dpytool.home=$home" -cp "$home/lib/%2$s.jar" dev.pytool.cli.Main "$@"
                """.formatted(String.join(" ", FLAGS), name));
        Files.setPosixFilePermissions(partial, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.move(partial, bin.resolve("pytool"), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        Path python = bin.resolve("python3.partial");
        Files.writeString(python, """
                #!/bin/sh
                # What sys.executable names: the interpreter with the arguments of `python`.
                exec "${0%/*}/pytool" run "$@"
                """);
        Files.setPosixFilePermissions(python, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.move(python, bin.resolve("python3"), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void deleteOthers(Path lib, String name) throws IOException {
        try (Stream<Path> files = Files.list(lib)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (!file.getFileName().toString().startsWith(name)) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void deleteTree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
