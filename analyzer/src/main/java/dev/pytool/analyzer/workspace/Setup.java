package dev.pytool.analyzer.workspace;

import dev.pytool.analyzer.imports.SearchPaths;

/// What a workspace is told once about the code in it.
///
/// @param paths where modules are searched, and the Python version
/// @param platform `sys.platform` the code is written for: `linux`, `darwin`, `win32`
public record Setup(SearchPaths paths, String platform) {}
