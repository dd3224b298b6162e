package dev.pytool.analyzer.flow;

/// A way in which control leaves a run of statements.
public enum Exit {
    /// On to what follows.
    FALLS,
    RETURNS,
    RAISES,
    BREAKS,
    CONTINUES
}
