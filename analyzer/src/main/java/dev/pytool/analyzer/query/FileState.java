package dev.pytool.analyzer.query;

import dev.pytool.analyzer.imports.SourceLocation;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The remembered answers about one file, a slot for each query that was asked.
final class FileState {
    private final SourceLocation location;
    private final Map<Query<?>, Memo<?>> slots = new ConcurrentHashMap<>();
    private volatile Optional<TextMemo> text = Optional.empty();

    /// The revision that brought the current text.
    private volatile long textChangedAt;

    /// A text that was read, and the revision that it was new in.
    private record TextMemo(long changedAt, FileText text) {}

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

    /// The text on disk, read once for each time it is said to have changed.
    FileText textOnDisk(Inputs.TextSource disk) {
        long changedAt = textChangedAt;
        Optional<TextMemo> known = text.filter(memo -> memo.changedAt == changedAt);
        if (known.isPresent()) {
            return known.get().text;
        }
        FileText read = disk.read(location);
        text = Optional.of(new TextMemo(changedAt, read));
        return read;
    }

    @SuppressWarnings("unchecked") // store(Query<T>, Memo<T>) is the only writer.
    <T> Optional<Memo<T>> memo(Query<T> query) {
        return Optional.ofNullable((Memo<T>) slots.get(query));
    }

    /// Keeps the answer unless one of a newer revision is there already: late work of an older
    /// snapshot loses.
    <T> void store(Query<T> query, Memo<T> memo) {
        slots.merge(
                query, memo, (old, fresh) -> old.verifiedAt() > fresh.verifiedAt() ? old : fresh);
    }

    void forget() {
        slots.clear();
        text = Optional.empty();
    }
}
