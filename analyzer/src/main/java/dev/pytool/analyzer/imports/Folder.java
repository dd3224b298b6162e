package dev.pytool.analyzer.imports;

import java.util.List;
import java.util.Optional;

/// A folder of the search path, on disk or inside the typeshed archive. Names match exactly, case
/// included, on every system.
public interface Folder {

    /// The file of this name directly inside, if there is one.
    Optional<SourceLocation> file(String name);

    /// The folder of this name directly inside, if there is one.
    Optional<Folder> folder(String name);

    /// The names of all files and folders directly inside, sorted.
    List<String> names();
}
