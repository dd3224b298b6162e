package dev.pytool.analyzer.cache;

import dev.pytool.analyzer.files.FileProblem;
import dev.pytool.analyzer.files.WholeWrite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// Results by key in one file. Opened once a run, saved at its end; safe to ask and to fill from
/// many threads. A result that is damaged counts as absent, see [StoredResults].
public final class ResultCache {
    /// Above this many bytes the results that this run had no use for are dropped.
    private static final long LIMIT = 64L << 20;

    private final Path file;
    private final Optional<StoredResults> stored;
    private final Map<CacheKey, byte[]> used = new HashMap<>();
    private boolean changed;

    private ResultCache(Path file, Optional<StoredResults> stored) {
        this.file = file;
        this.stored = stored;
    }

    /// @param folder the cache's folder, which need not exist
    /// @param tool a name for the file
    public static ResultCache open(Path folder, String tool) {
        Path file = folder.resolve(tool + ".pytool-cache");
        return new ResultCache(file, StoredResults.open(file));
    }

    public synchronized Optional<byte[]> find(CacheKey key) {
        byte[] known = used.get(key);
        if (known != null || stored.isEmpty()) {
            return Optional.ofNullable(known);
        }
        Optional<byte[]> found = stored.get().find(key);
        if (found.isPresent()) {
            used.put(key, found.get());
        }
        return found;
    }

    public synchronized void put(CacheKey key, byte[] value) {
        used.put(key, value);
        changed = true;
    }

    /// Writes what was added, beside what other runs added meanwhile. Nothing is asked afterwards.
    ///
    /// @return why it could not be written, which harms nothing but the next run's time
    public synchronized Optional<FileProblem> save() {
        try {
            if (stored.isPresent()) {
                stored.get().close();
            }
            if (!changed) {
                return Optional.empty();
            }
            Files.createDirectories(file.getParent());
        } catch (IOException e) {
            return Optional.of(FileProblem.of(file.getParent(), e));
        }
        NavigableMap<CacheKey, byte[]> all = new TreeMap<>(used);
        Optional<StoredResults> others = StoredResults.open(file);
        if (others.isPresent()) {
            try (StoredResults open = others.get()) {
                open.addTo(all);
            } catch (IOException e) {
                return Optional.of(FileProblem.of(file, e));
            }
        }
        byte[] bytes = StoredResults.bytes(all);
        return WholeWrite.write(
                file, bytes.length > LIMIT ? StoredResults.bytes(new TreeMap<>(used)) : bytes);
    }
}
