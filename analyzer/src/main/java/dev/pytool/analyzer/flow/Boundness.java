package dev.pytool.analyzer.flow;

/// Whether a name has a value when it is read.
public enum Boundness {
    /// On every path.
    BOUND,
    /// On some paths only.
    MAYBE,
    /// On no path: reading it raises NameError or, in a class or module, finds an outer name.
    UNBOUND,
    /// Not decided by this scope's flow: the name lives elsewhere, or the use never runs.
    UNKNOWN
}
