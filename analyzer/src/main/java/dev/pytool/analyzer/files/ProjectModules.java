package dev.pytool.analyzer.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The modules of the project that a file belongs to, by which imports are first-party. The
/// project's root is the nearest folder upwards with a configuration file; where there is none, the
/// working folder, or the file's own folder where it lies elsewhere.
public final class ProjectModules {
    private static final List<String> MARKS =
            List.of(
                    "pyproject.toml",
                    "pytool.toml",
                    "ruff.toml",
                    ".ruff.toml",
                    ".isort.cfg",
                    "setup.cfg",
                    "tox.ini");

    private final Path folder;
    private final List<String> sources;
    private final Path directory;
    private final List<Path> found = new ArrayList<>();
    private final Map<String, Boolean> known = new HashMap<>();

    /// @param folder of the file; absolute
    /// @param sources folders below the root that hold modules, such as `src`
    /// @param directory the working folder
    public ProjectModules(Path folder, List<String> sources, Path directory) {
        this.folder = folder;
        this.sources = sources;
        this.directory = directory;
    }

    /// Looked up when somebody asks: most files import nothing that needs it.
    private List<Path> folders() {
        if (found.isEmpty()) {
            Path root = marked(folder).orElse(folder.startsWith(directory) ? directory : folder);
            for (String source : sources) {
                found.add(root.resolve(source).normalize());
            }
        }
        return found;
    }

    private static Optional<Path> marked(Path folder) {
        for (Path up = folder; up != null; up = up.getParent()) {
            for (String mark : MARKS) {
                if (Files.isRegularFile(up.resolve(mark))) {
                    return Optional.of(up);
                }
            }
        }
        return Optional.empty();
    }

    /// Whether the project holds a module or package of this name, which has no dots.
    public synchronized boolean holds(String module) {
        return known.computeIfAbsent(module, this::look);
    }

    private boolean look(String module) {
        for (Path each : folders()) {
            if (Files.isDirectory(each.resolve(module))
                    || Files.isRegularFile(each.resolve(module + ".py"))) {
                return true;
            }
        }
        return false;
    }

    /// What the answers follow from: the names in all source folders.
    public synchronized String listing() {
        StringBuilder all = new StringBuilder();
        for (Path each : folders()) {
            String[] names = each.toFile().list();
            if (names != null) {
                Arrays.sort(names);
                all.append(each).append(':').append(String.join("/", names)).append('\n');
            }
        }
        return all.toString();
    }
}
