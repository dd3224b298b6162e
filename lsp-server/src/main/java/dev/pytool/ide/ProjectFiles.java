package dev.pytool.ide;

import dev.pytool.analyzer.files.FileFilter;
import dev.pytool.analyzer.files.FileOptions;
import dev.pytool.analyzer.files.FileWalk;
import dev.pytool.analyzer.imports.SourceLocation;
import dev.pytool.analyzer.query.Snapshot;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The user's own Python files: those below the opened folder, and those the editor holds.
final class ProjectFiles {
    private ProjectFiles() {}

    static List<SourceLocation> of(Path root, Snapshot db) {
        Set<SourceLocation> files = new TreeSet<>();
        FileFilter filter = new FileFilter(root, FileOptions.DEFAULT);
        for (Path path : FileWalk.find(List.of(root), filter, FileOptions.DEFAULT).files()) {
            if (!path.toString().endsWith(".ipynb")) {
                files.add(SourceLocation.of(path));
            }
        }
        files.addAll(db.openFiles());
        return List.copyOf(files);
    }

    /// Those whose text has this word in it.
    static List<SourceLocation> mentioning(String word, Path root, Snapshot db) {
        return of(root, db).stream()
                .filter(file -> db.text(file).source().text().contains(word))
                .toList();
    }
}
