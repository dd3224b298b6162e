package dev.pytool.analyzer.query;

/// Thrown out of [Snapshot#get] when the answer is no longer wanted: the workspace has changed or
/// the asker gave up. It unwinds to the one place that started the work, which alone may catch it.
/// It has no stack trace.
public final class Cancelled extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Cancelled() {
        super("a newer revision exists or the question was withdrawn", null, false, false);
    }
}
