package dev.pytool.analyzer.query;

/// A remembered answer.
///
/// @param value the answer
/// @param changedAt the revision since which it is this answer
/// @param verifiedAt the newest revision at which it is known to hold
/// @param dependencies what it was made from
/// @param durable whether it was made only from files that rarely change
record Memo<T>(
        T value, long changedAt, long verifiedAt, Dependency[] dependencies, boolean durable) {
    Memo<T> verified(long revision) {
        return new Memo<>(value, changedAt, revision, dependencies, durable);
    }
}
