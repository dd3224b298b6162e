package dev.pytool.analyzer.scope;

/// Where a name of a scope lives at run time.
public enum Placement {
    /// In the scope itself.
    LOCAL,
    /// In the module, because a `global` statement says so.
    GLOBAL_EXPLICIT,
    /// In the module or among the builtins.
    GLOBAL_IMPLICIT,
    /// In an enclosing function.
    FREE,
    /// In the scope itself, shared with a nested function.
    CELL
}
