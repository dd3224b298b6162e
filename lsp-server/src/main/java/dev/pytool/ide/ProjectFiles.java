package dev.pytool.ide;

import dev.pytool.analyzer.files.FileFilter;
import dev.pytool.analyzer.files.FileOptions;
import dev.pytool.analyzer.files.FileWalk;
import dev.pytool.analyzer.imports.SourceLocation;
import dev.pytool.analyzer.query.Query;
import dev.pytool.analyzer.query.Snapshot;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The user's own Python files: those below the opened folder, and those the editor holds.
final class ProjectFiles {
    private ProjectFiles() {}

    /// Asked about the root as if it were a file: the walk is done once while no file comes or
    /// goes.
    private static final Query<List<SourceLocation>> ON_DISK =
            Query.of(
                    "project files",
                    (db, root) -> {
                        db.resolver();
                        return root instanceof SourceLocation.Disk(Path folder)
                                ? walk(folder)
                                : List.of();
                    });

    static List<SourceLocation> of(Path root, Snapshot db) {
        Set<SourceLocation> files = new TreeSet<>(db.get(ON_DISK, SourceLocation.of(root)));
        for (SourceLocation file : db.openFiles()) {
            if (!db.resolver().isDurable(file)) {
                files.add(file);
            }
        }
        return List.copyOf(files);
    }

    private static List<SourceLocation> walk(Path root) {
        FileFilter filter = new FileFilter(root, FileOptions.DEFAULT);
        return FileWalk.find(List.of(root), filter, FileOptions.DEFAULT).files().stream()
                .filter(path -> !path.toString().endsWith(".ipynb"))
                .map(SourceLocation::of)
                .toList();
    }

    /// Those whose text has this word in it.
    static List<SourceLocation> mentioning(String word, Path root, Snapshot db) {
        return of(root, db).stream()
                .filter(file -> db.text(file).source().text().contains(word))
                .toList();
    }
}
