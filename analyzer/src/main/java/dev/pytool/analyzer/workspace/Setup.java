package dev.pytool.analyzer.workspace;

import dev.pytool.analyzer.imports.SearchPaths;
import dev.pytool.analyzer.options.StatedOptions;

/// What a workspace is told once about the code in it.
///
/// @param paths where modules are searched, and the Python version
/// @param platform `sys.platform` the code is written for: `linux`, `darwin`, `win32`
/// @param stated options that go before those of configuration files
public record Setup(SearchPaths paths, String platform, StatedOptions stated) {}
