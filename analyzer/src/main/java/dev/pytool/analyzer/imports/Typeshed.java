package dev.pytool.analyzer.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.locks.ReentrantLock;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// The bundled typeshed, read from its archive entry by entry. May be asked from several threads.
/// The archive holds `stdlib/` with `VERSIONS`, and `stubs/DISTRIBUTION/` for third-party stubs.
public final class Typeshed implements AutoCloseable {
    private final ZipFile archive;

    /// Whether folders have entries of their own, so that asking for one needs no index of all
    /// names.
    private final boolean hasFolderEntries;

    private final ReentrantLock loading = new ReentrantLock();
    private Optional<StdlibVersions> versions = Optional.empty();
    private Optional<Map<String, List<String>>> children = Optional.empty();
    private Optional<Map<String, List<String>>> distributions = Optional.empty();

    private Typeshed(ZipFile archive) {
        this.archive = archive;
        this.hasFolderEntries = archive.getEntry("stdlib/") != null;
    }

    /// @throws IOException if the archive is missing or damaged
    public static Typeshed open(Path archive) throws IOException {
        return new Typeshed(new ZipFile(archive.toFile(), StandardCharsets.UTF_8));
    }

    /// The archive of this installation: `data/typeshed.zip` in the folder that system property
    /// `pytool.home` names.
    ///
    /// @throws IOException if there is none
    public static Typeshed ofInstallation() throws IOException {
        String home = System.getProperty("pytool.home");
        if (home == null) {
            throw new IOException(
                    "system property pytool.home is not set: the installation's data cannot be found");
        }
        return open(Path.of(home, "data", "typeshed.zip"));
    }

    /// The text of an entry.
    ///
    /// @throws UncheckedIOException if the archive has no such entry or cannot be read
    public String read(SourceLocation.Bundled location) {
        return readEntry(location.entry());
    }

    /// The standard library's stubs.
    Folder stdlib() {
        return new ArchiveFolder("stdlib/");
    }

    /// Whether Python 3.`minorVersion` has this standard library module, by `stdlib/VERSIONS`.
    public boolean hasStdlibModule(String module, int minorVersion) {
        loading.lock();
        try {
            if (versions.isEmpty()) {
                versions = Optional.of(StdlibVersions.parse(readEntry("stdlib/VERSIONS")));
            }
            return versions.get().has(module, minorVersion);
        } finally {
            loading.unlock();
        }
    }

    /// The distributions whose stubs define this top-level module, sorted; PyPI knows their stubs
    /// as `types-NAME`.
    public List<String> distributions(String topLevel) {
        loading.lock();
        try {
            if (distributions.isEmpty()) {
                distributions = Optional.of(indexDistributions());
            }
            return distributions.get().getOrDefault(topLevel, List.of());
        } finally {
            loading.unlock();
        }
    }

    Folder stubsOf(String distribution) {
        return new ArchiveFolder("stubs/" + distribution + "/");
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }

    private String readEntry(String name) {
        ZipEntry entry = archive.getEntry(name);
        if (entry == null) {
            throw new UncheckedIOException(
                    new IOException("no entry " + name + " in " + archive.getName()));
        }
        try (InputStream in = archive.getInputStream(entry)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, List<String>> indexDistributions() {
        Map<String, TreeSet<String>> found = new TreeMap<>();
        for (String distribution : childrenOf("stubs/")) {
            for (String name : childrenOf("stubs/" + distribution + "/")) {
                boolean isStub = name.endsWith(".pyi");
                if (isStub || !name.contains(".") && !name.startsWith("@")) {
                    String module = isStub ? name.substring(0, name.length() - 4) : name;
                    found.computeIfAbsent(module, _ -> new TreeSet<>()).add(distribution);
                }
            }
        }
        Map<String, List<String>> result = new HashMap<>();
        found.forEach((module, names) -> result.put(module, List.copyOf(names)));
        return result;
    }

    /// The names directly inside a folder of the archive; the index of all folders is made when
    /// first asked.
    private List<String> childrenOf(String prefix) {
        loading.lock();
        try {
            if (children.isEmpty()) {
                children = Optional.of(indexChildren());
            }
            return children.get().getOrDefault(prefix, List.of());
        } finally {
            loading.unlock();
        }
    }

    private Map<String, List<String>> indexChildren() {
        Map<String, TreeSet<String>> found = new HashMap<>();
        for (ZipEntry entry : Collections.list(archive.entries())) {
            String name = entry.getName();
            int end = name.endsWith("/") ? name.length() - 1 : name.length();
            for (int slash = name.lastIndexOf('/', end - 1);
                    slash >= 0;
                    slash = name.lastIndexOf('/', end - 1)) {
                if (!found.computeIfAbsent(name.substring(0, slash + 1), _ -> new TreeSet<>())
                        .add(name.substring(slash + 1, end))) {
                    break;
                }
                end = slash;
            }
        }
        Map<String, List<String>> result = new HashMap<>();
        found.forEach((folder, names) -> result.put(folder, new ArrayList<>(names)));
        return result;
    }

    /// @param prefix with its final slash
    private final class ArchiveFolder implements Folder {
        private final String prefix;

        ArchiveFolder(String prefix) {
            this.prefix = prefix;
        }

        @Override
        public Optional<SourceLocation> file(String name) {
            ZipEntry entry = archive.getEntry(prefix + name);
            return entry == null || entry.isDirectory()
                    ? Optional.empty()
                    : Optional.of(new SourceLocation.Bundled(prefix + name));
        }

        @Override
        public Optional<Folder> folder(String name) {
            String child = prefix + name + "/";
            boolean exists =
                    hasFolderEntries
                            ? archive.getEntry(child) != null
                            : !childrenOf(child).isEmpty();
            return exists ? Optional.of(new ArchiveFolder(child)) : Optional.empty();
        }

        @Override
        public List<String> names() {
            return childrenOf(prefix);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof ArchiveFolder folder && prefix.equals(folder.prefix);
        }

        @Override
        public int hashCode() {
            return prefix.hashCode();
        }

        @Override
        public String toString() {
            return "typeshed/" + prefix;
        }
    }
}
