package dev.pytool.interpreter.object;

import java.util.List;

/// What the options of a Python command line ask for ("Command line and environment" in Python's
/// documentation).
///
/// @param optimize 0; 1 without `assert`, `__debug__` false; 2 without docstrings as well
/// @param warnings values of `-W` and PYTHONWARNINGS, in `sys.warnoptions`
/// @param extra values of `-X`
/// @param searched folders of PYTHONPATH, before the library in `sys.path`
public record RunOptions(
        int optimize,
        boolean keepsNoBytecode,
        boolean isUnbuffered,
        boolean isWithoutUserSite,
        boolean isWithoutSite,
        boolean ignoresEnvironment,
        boolean isIsolated,
        boolean isSafePath,
        List<String> warnings,
        List<String> extra,
        List<String> searched) {
    public static final RunOptions DEFAULT =
            new RunOptions(
                    0, false, false, false, false, false, false, false, List.of(), List.of(),
                    List.of());

    public RunOptions {
        warnings = List.copyOf(warnings);
        extra = List.copyOf(extra);
        searched = List.copyOf(searched);
    }

    /// Whether `-X name` was given, with or without a value.
    public boolean has(String name) {
        return extra.stream().anyMatch(x -> x.equals(name) || x.startsWith(name + "="));
    }
}
