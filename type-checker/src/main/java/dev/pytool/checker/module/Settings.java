package dev.pytool.checker.module;

import java.util.List;

/// What decides which code of a file exists: the Python that it is checked for.
///
/// @param minorVersion 14 for Python 3.14
/// @param platform as `sys.platform` names it
/// @param alwaysTrue names that are taken to be true in conditions
/// @param alwaysFalse names that are taken to be false
public record Settings(
        int minorVersion, String platform, List<String> alwaysTrue, List<String> alwaysFalse) {
    public static final Settings DEFAULT = new Settings(14, "linux", List.of(), List.of());
}
