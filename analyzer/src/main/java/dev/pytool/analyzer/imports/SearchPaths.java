package dev.pytool.analyzer.imports;

import java.nio.file.Path;
import java.util.List;

/// Where modules are searched, and for which Python.
///
/// @param stubFolders hand-written stubs, searched first: `stubPath`, `mypy_path`, `typings`
/// @param roots folders that the user's own modules are named from, beside the importing file's own
///   root
/// @param nearby further folders that imports of the user's own files are looked up in; no module
///   is named from them
/// @param environment installed packages
/// @param minorVersion the Python 3 version the code is written for, 14 for 3.14
public record SearchPaths(
        List<Path> stubFolders,
        List<Path> roots,
        List<Path> nearby,
        Environment environment,
        int minorVersion) {
    public SearchPaths {
        stubFolders = List.copyOf(stubFolders);
        roots = List.copyOf(roots);
        nearby = List.copyOf(nearby);
    }

    public SearchPaths(
            List<Path> stubFolders, List<Path> roots, Environment environment, int minorVersion) {
        this(stubFolders, roots, List.of(), environment, minorVersion);
    }
}
