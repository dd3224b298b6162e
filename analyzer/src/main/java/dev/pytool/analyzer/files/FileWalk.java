package dev.pytool.analyzer.files;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the files that the user's paths stand for: a file itself, whatever its name; in a folder,
/// every file that the filter includes and neither the filter nor a `.gitignore` leaves out.
public final class FileWalk {

    /// The files, each once, in the order of the paths and by name within folders; and what could
    /// not be looked at.
    public record Found(List<Path> files, List<FileProblem> problems) {}

    private final FileFilter filter;
    private final boolean useGitignore;
    private final Set<Path> seen = new HashSet<>();
    private final List<Path> files = new ArrayList<>();
    private final List<FileProblem> problems = new ArrayList<>();

    private FileWalk(FileFilter filter, boolean useGitignore) {
        this.filter = filter;
        this.useGitignore = useGitignore;
    }

    /// @param paths absolute
    public static Found find(List<Path> paths, FileFilter filter, FileOptions options) {
        FileWalk walk = new FileWalk(filter, options.respectGitignore());
        for (Path path : paths) {
            Path normal = path.normalize();
            if (Files.isDirectory(normal)) {
                walk.folder(normal, walk.gitignoresAbove(normal), List.of());
            } else if (!Files.exists(normal, LinkOption.NOFOLLOW_LINKS)) {
                walk.problems.add(new FileProblem(path, "no such file or folder"));
            } else if (!filter.excludesNamed(normal)) {
                walk.add(normal);
            }
        }
        return new Found(walk.files, walk.problems);
    }

    private void add(Path file) {
        if (seen.add(file)) {
            files.add(file);
        }
    }

    /// The rules of the folders from the repository's top down to above this one; none outside a
    /// repository.
    private List<Gitignore> gitignoresAbove(Path folder) {
        if (!useGitignore) {
            return List.of();
        }
        List<Gitignore> rules = new ArrayList<>();
        Path up = Files.exists(folder.resolve(".git")) ? null : folder.getParent();
        for (; up != null; up = up.getParent()) {
            Gitignore.read(up, up.resolve(".gitignore")).ifPresent(rules::addFirst);
            if (Files.exists(up.resolve(".git"))) {
                Gitignore.read(up, up.resolve(".git/info/exclude")).ifPresent(rules::addFirst);
                return rules;
            }
        }
        return List.of();
    }

    /// @param keys identities of the folders above, by which a loop of symbolic links is seen
    private void folder(Path folder, List<Gitignore> above, List<Object> keys) {
        List<Object> keysHere = new ArrayList<>(keys);
        List<Gitignore> rules = above;
        List<Path> entries = new ArrayList<>();
        try {
            BasicFileAttributes own = Files.readAttributes(folder, BasicFileAttributes.class);
            Object key = own.fileKey() == null ? folder.toRealPath() : own.fileKey();
            if (keys.contains(key)) {
                return;
            }
            keysHere.add(key);
            try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
                for (Path entry : stream) {
                    entries.add(entry);
                }
            }
        } catch (DirectoryIteratorException e) {
            problems.add(FileProblem.of(folder, e.getCause()));
        } catch (IOException e) {
            problems.add(FileProblem.of(folder, e));
            return;
        }
        if (useGitignore) {
            Optional<Gitignore> own = Gitignore.read(folder, folder.resolve(".gitignore"));
            if (own.isPresent()) {
                rules = new ArrayList<>(above);
                rules.add(own.get());
            }
        }
        entries.sort(FileWalk::byName);
        for (Path entry : entries) {
            entry(entry, rules, keysHere);
        }
    }

    private static int byName(Path a, Path b) {
        return a.getFileName().toString().compareTo(b.getFileName().toString());
    }

    private void entry(Path path, List<Gitignore> rules, List<Object> keys) {
        BasicFileAttributes attributes;
        try {
            attributes = Files.readAttributes(path, BasicFileAttributes.class);
        } catch (IOException e) {
            // A link to nowhere is no file of the project, unless its name says that it should be
            // one.
            if (filter.includes(path) && !filter.excludes(path, false)) {
                problems.add(FileProblem.of(path, e));
            }
            return;
        }
        boolean isFolder = attributes.isDirectory();
        if (!isFolder && !(attributes.isRegularFile() && filter.includes(path))) {
            return;
        }
        if (filter.excludes(path, isFolder) || ignored(path, isFolder, rules)) {
            return;
        }
        if (isFolder) {
            folder(path, rules, keys);
        } else {
            add(path);
        }
    }

    private static boolean ignored(Path path, boolean isFolder, List<Gitignore> rules) {
        for (int i = rules.size() - 1; i >= 0; i--) {
            Optional<Boolean> verdict = rules.get(i).verdict(path, isFolder);
            if (verdict.isPresent()) {
                return verdict.get();
            }
        }
        return false;
    }
}
