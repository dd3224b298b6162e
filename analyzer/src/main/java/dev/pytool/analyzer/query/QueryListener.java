package dev.pytool.analyzer.query;

import dev.pytool.analyzer.imports.SourceLocation;

/// Hears of every computation: tests count them, `--verbose` reports them. Called on the computing
/// thread.
@FunctionalInterface
public interface QueryListener {
    QueryListener SILENT = (_, _) -> {};

    void computed(Query<?> query, SourceLocation file);
}
