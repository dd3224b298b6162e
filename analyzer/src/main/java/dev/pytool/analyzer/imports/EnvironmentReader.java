package dev.pytool.analyzer.imports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the packages of a Python environment as module `site` would, from files alone. Of `.pth`
/// files only the lines that name folders count: lines of code in them are never run.
public final class EnvironmentReader {
    private static final Pattern VERSIONED = Pattern.compile("(?:python|pypy)3\\.(\\d+)t?");
    private static final List<String> USUAL_NAMES = List.of(".venv", "venv", "env");

    private EnvironmentReader() {}

    /// The environment that holds for a project when none is named: the active one (`VIRTUAL_ENV`,
    /// `CONDA_PREFIX`), one in the project's folder, or else the `python3` that the search path
    /// finds.
    ///
    /// @param variables the process environment
    public static Environment locate(Path project, Map<String, String> variables) {
        for (String variable : List.of("VIRTUAL_ENV", "CONDA_PREFIX")) {
            String prefix = variables.getOrDefault(variable, "");
            if (!prefix.isEmpty() && Files.isDirectory(Path.of(prefix))) {
                return ofPrefix(Path.of(prefix));
            }
        }
        for (String name : USUAL_NAMES) {
            if (Files.isRegularFile(project.resolve(name).resolve("pyvenv.cfg"))) {
                return ofPrefix(project.resolve(name));
            }
        }
        for (String folder :
                variables
                        .getOrDefault("PATH", "")
                        .split(Pattern.quote(java.io.File.pathSeparator))) {
            for (String name : List.of("python3", "python3.exe", "python.exe")) {
                Path python = Path.of(folder, name);
                if (!folder.isEmpty() && Files.isRegularFile(python)) {
                    return of(python);
                }
            }
        }
        return Environment.NONE;
    }

    /// The environment of an interpreter's file or of an environment's folder, as option `--python`
    /// names it.
    public static Environment of(Path python) {
        if (Files.isDirectory(python)) {
            return ofPrefix(python);
        }
        Path folder = python.toAbsolutePath().normalize().getParent();
        if (folder == null) {
            return Environment.NONE;
        }
        Path prefix = prefixOf(folder);
        if (Files.isRegularFile(prefix.resolve("pyvenv.cfg"))) {
            return ofPrefix(prefix);
        }
        return ofPrefix(prefixOf(realPath(python).getParent()));
    }

    /// The folder above `bin`; on Windows `python.exe` of an installation stands in the prefix
    /// itself.
    private static Path prefixOf(Path executableFolder) {
        String name =
                executableFolder.getFileName() == null
                        ? ""
                        : executableFolder.getFileName().toString();
        boolean inBin = name.equals("bin") || name.equalsIgnoreCase("Scripts");
        return inBin && executableFolder.getParent() != null
                ? executableFolder.getParent()
                : executableFolder;
    }

    private static Environment ofPrefix(Path given) {
        Path prefix = given.toAbsolutePath().normalize();
        Map<String, String> config = readConfig(prefix.resolve("pyvenv.cfg"));
        OptionalInt version =
                minorOf(config.getOrDefault("version", config.getOrDefault("version_info", "")));
        Set<Path> folders = new LinkedHashSet<>();
        OptionalInt found = addPackages(prefix, version, folders);
        boolean withSystem =
                config.getOrDefault("include-system-site-packages", "").equalsIgnoreCase("true");
        if (withSystem && config.containsKey("home")) {
            addPackages(prefixOf(Path.of(config.get("home"))), found, folders);
        }
        return new Environment(new ArrayList<>(folders), found);
    }

    /// Adds the package folders of one prefix; returns the version that the folders' names tell.
    private static OptionalInt addPackages(Path prefix, OptionalInt wanted, Set<Path> folders) {
        OptionalInt version = wanted;
        List<Path> libraries = new ArrayList<>();
        for (Path root : List.of(prefix, prefix.resolve("local"))) {
            Optional<Path> library = library(root.resolve("lib"), wanted);
            library.ifPresent(libraries::add);
            if (version.isEmpty() && library.isPresent()) {
                version = minorOf(library.get().getFileName().toString());
            }
        }
        libraries.add(prefix.resolve("lib").resolve("python3"));
        libraries.add(prefix.resolve("Lib"));
        for (Path library : libraries) {
            addSite(library.resolve("site-packages"), folders);
            addSite(library.resolve("dist-packages"), folders);
        }
        return version;
    }

    /// The folder `pythonX.Y` inside `lib`: of the version wanted, or the newest.
    private static Optional<Path> library(Path lib, OptionalInt wanted) {
        Optional<Path> best = Optional.empty();
        int bestMinor = -1;
        for (Path child : children(lib, "*3.*")) {
            Matcher name = VERSIONED.matcher(child.getFileName().toString());
            if (name.matches() && Files.isDirectory(child)) {
                int minor = Integer.parseInt(name.group(1));
                if (wanted.isPresent() ? minor == wanted.getAsInt() : minor > bestMinor) {
                    best = Optional.of(child);
                    bestMinor = minor;
                }
            }
        }
        return best;
    }

    private static void addSite(Path folder, Set<Path> folders) {
        if (!Files.isDirectory(folder) || !folders.add(folder)) {
            return;
        }
        for (Path file : children(folder, "*.pth")) {
            for (String line : readLines(file)) {
                String entry = line.strip();
                boolean isCode = entry.startsWith("import ") || entry.startsWith("import\t");
                if (!entry.isEmpty()
                        && !entry.startsWith("#")
                        && !isCode
                        && entry.indexOf('\0') < 0) {
                    Path added = folder.resolve(entry).normalize();
                    if (Files.isDirectory(added)) {
                        folders.add(added);
                    }
                }
            }
        }
    }

    /// `key = value` lines, as `pyvenv.cfg` has them; keys in lower case.
    private static Map<String, String> readConfig(Path file) {
        Map<String, String> values = new HashMap<>();
        for (String line : readLines(file)) {
            int equals = line.indexOf('=');
            if (equals > 0) {
                values.put(
                        line.substring(0, equals).strip().toLowerCase(java.util.Locale.ROOT),
                        line.substring(equals + 1).strip());
            }
        }
        return values;
    }

    private static OptionalInt minorOf(String version) {
        Matcher matcher = Pattern.compile("3\\.(\\d+)").matcher(version);
        return matcher.find()
                ? OptionalInt.of(Integer.parseInt(matcher.group(1)))
                : OptionalInt.empty();
    }

    /// The lines of a file; none where it is absent or unreadable, as an environment without it
    /// behaves.
    private static List<String> readLines(Path file) {
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private static List<Path> children(Path folder, String glob) {
        List<Path> found = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, glob)) {
                stream.forEach(found::add);
            } catch (IOException | java.nio.file.DirectoryIteratorException unreadable) {
                return List.of();
            }
        }
        found.sort(null);
        return found;
    }

    private static Path realPath(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException broken) {
            return path.toAbsolutePath().normalize();
        }
    }
}
