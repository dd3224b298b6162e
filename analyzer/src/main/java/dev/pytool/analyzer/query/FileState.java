package dev.pytool.analyzer.query;

import dev.pytool.analyzer.imports.SourceLocation;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The remembered answers about one file, a slot for each query that was asked.
final class FileState {
    private final SourceLocation location;
    private final Map<Query<?>, Memo<?>> slots = new ConcurrentHashMap<>();
    /// The revision that brought the current text.
    private volatile long textChangedAt;

    FileState(SourceLocation location, long textChangedAt) {
        this.location = location;
        this.textChangedAt = textChangedAt;
    }

    SourceLocation location() {
        return location;
    }

    long textChangedAt() {
        return textChangedAt;
    }

    void textChanged(long revision) {
        textChangedAt = revision;
    }

    @SuppressWarnings("unchecked") // store(Query<T>, Memo<T>) is the only writer.
    <T> Optional<Memo<T>> memo(Query<T> query) {
        return Optional.ofNullable((Memo<T>) slots.get(query));
    }

    /// Keeps the answer unless one of a newer revision is there already: late work of an older snapshot loses.
    <T> void store(Query<T> query, Memo<T> memo) {
        slots.merge(query, memo, (old, fresh) -> old.verifiedAt() > fresh.verifiedAt() ? old : fresh);
    }

    void forget() {
        slots.clear();
    }
}
