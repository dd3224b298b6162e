import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Makes the data folder of the distribution: `typeshed.zip` and `stdlib.zip`, uncompressed so that reading an entry is one copy,
/// with entries in sorted order and fixed times so that equal input gives equal bytes.
///
/// The packages come through `npm ci`, which refuses a file whose hash is not the lock file's. `CHECKSUMS` records the
/// hash of what was packed; a data folder that does not agree with it, or was made from another lock file, is made anew.
///
/// Arguments: the folder of this file, the folder to write.
public final class Pack {
    private Pack() {}

    public static void main(String[] arguments) throws IOException, InterruptedException, NoSuchAlgorithmException {
        Path bundle = Path.of(arguments[0]).toAbsolutePath();
        Path data = Path.of(arguments[1]).toAbsolutePath();
        String inputs = sha256(bundle.resolve("package-lock.json")) + " " + sha256(bundle.resolve("Pack.java"));
        if (isCurrent(data, inputs)) {
            return;
        }
        install(bundle);
        Files.createDirectories(data);
        Path modules = bundle.resolve("node_modules");
        Path typeshed = modules.resolve("basedpyright/dist/typeshed-fallback");
        try (Archive archive = new Archive(data.resolve("typeshed.zip"))) {
            archive.addFolder(typeshed, path -> path.startsWith("stdlib/") || path.startsWith("stubs/"));
        }
        try (Archive archive = new Archive(data.resolve("stdlib.zip"));
                var library = FileSystems.newFileSystem(modules.resolve("pyodide/python_stdlib.zip"))) {
            archive.addFolder(library.getPath("/"), Pack::isCpythons);
        }
        Path licences = Files.createDirectories(data.resolve("licences"));
        copy(typeshed.resolve("LICENSE"), licences.resolve("typeshed.txt"));
        copy(modules.resolve("basedpyright/LICENSE.txt"), licences.resolve("basedpyright.txt"));
        copy(bundle.resolve("licences/cpython.txt"), licences.resolve("cpython.txt"));
        Files.writeString(data.resolve("CHECKSUMS"), inputs + "\n" + contents(data));
    }

    private static boolean isCurrent(Path data, String inputs) throws IOException, NoSuchAlgorithmException {
        Path checksums = data.resolve("CHECKSUMS");
        return Files.exists(checksums)
                && Files.exists(data.resolve("typeshed.zip"))
                && Files.exists(data.resolve("stdlib.zip"))
                && Files.readString(checksums).equals(inputs + "\n" + contents(data));
    }

    private static String contents(Path data) throws IOException, NoSuchAlgorithmException {
        return "typeshed.zip " + sha256(data.resolve("typeshed.zip")) + "\nstdlib.zip "
                + sha256(data.resolve("stdlib.zip")) + "\n";
    }

    /// The archive's maker added files of its own; they are no part of CPython.
    private static boolean isCpythons(String path) {
        return !path.startsWith("_pyodide/")
                && !path.startsWith("pyodide")
                && !path.startsWith("_sysconfigdata")
                && !path.endsWith(".pyc");
    }

    private static void install(Path bundle) throws IOException, InterruptedException {
        Process npm;
        try {
            npm = new ProcessBuilder("npm", "ci", "--ignore-scripts", "--omit=optional", "--loglevel=error")
                    .directory(bundle.toFile())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            throw new IOException("npm is needed to fetch typeshed and the standard library: install Node.js 20 or newer", e);
        }
        if (npm.waitFor() != 0) {
            throw new IOException("npm could not fetch the packages of bundle/package-lock.json");
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String sha256(Path file) throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (InputStream in = Files.newInputStream(file)) {
            byte[] block = new byte[1 << 16];
            for (int n = in.read(block); n >= 0; n = in.read(block)) {
                digest.update(block, 0, n);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /// One archive being written; it appears under its name only when it is whole.
    private static final class Archive implements AutoCloseable {
        private final Path target;
        private final Path partial;
        private final ZipOutputStream out;

        Archive(Path target) throws IOException {
            this.target = target;
            this.partial = target.resolveSibling(target.getFileName() + ".partial");
            OutputStream file = Files.newOutputStream(partial);
            this.out = new ZipOutputStream(file, StandardCharsets.UTF_8);
            out.setMethod(ZipOutputStream.STORED);
        }

        void addFolder(Path folder, Predicate<String> wanted) throws IOException {
            var files = new TreeMap<String, Path>();
            try (Stream<Path> walk = Files.walk(folder)) {
                for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
                    String name = folder.relativize(file).toString().replace('\\', '/');
                    if (wanted.test(name)) {
                        files.put(name, file);
                    }
                }
            }
            for (var file : files.entrySet()) {
                add(file.getKey(), Files.readAllBytes(file.getValue()));
            }
        }

        private void add(String name, byte[] content) throws IOException {
            ZipEntry entry = new ZipEntry(name);
            entry.setTime(315_532_800_000L + 12 * 3_600_000);
            entry.setSize(content.length);
            entry.setCompressedSize(content.length);
            CRC32 crc = new CRC32();
            crc.update(content);
            entry.setCrc(crc.getValue());
            out.putNextEntry(entry);
            out.write(content);
            out.closeEntry();
        }

        @Override
        public void close() throws IOException {
            out.close();
            Files.move(partial, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
