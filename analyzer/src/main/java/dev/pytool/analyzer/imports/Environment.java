package dev.pytool.analyzer.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

/// The installed packages of one Python, known from its files only.
///
/// @param packageFolders `site-packages` and what their `.pth` files add, in the order of
///   `sys.path`
/// @param minorVersion the Python 3 version, where the files tell
public record Environment(List<Path> packageFolders, OptionalInt minorVersion) {

    /// No Python, no packages.
    public static final Environment NONE = new Environment(List.of(), OptionalInt.empty());

    public Environment {
        packageFolders = List.copyOf(packageFolders);
    }
}
