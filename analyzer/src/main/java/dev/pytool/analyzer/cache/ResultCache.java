package dev.pytool.analyzer.cache;

import dev.pytool.analyzer.files.FileProblem;
import dev.pytool.analyzer.files.WholeWrite;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Results by key in one file. Opened once a run, saved at its end; safe to ask and to fill from
/// many threads.
///
/// A file that is cut short, changed or of another version counts as empty: its end holds a hash of
/// all before it.
public final class ResultCache {
    private static final int MAGIC = 0x70795443;
    private static final int VERSION = 1;

    /// Above this many bytes the results that this run had no use for are dropped.
    private static final long LIMIT = 64L << 20;

    private final Path file;
    private final Map<CacheKey, byte[]> known;
    private final Map<CacheKey, byte[]> used = new HashMap<>();
    private boolean changed;

    private ResultCache(Path file, Map<CacheKey, byte[]> known) {
        this.file = file;
        this.known = known;
    }

    /// @param folder the cache's folder, which need not exist
    /// @param tool a name for the file
    public static ResultCache open(Path folder, String tool) {
        Path file = folder.resolve(tool + ".pytool-cache");
        return new ResultCache(file, read(file));
    }

    public synchronized Optional<byte[]> find(CacheKey key) {
        byte[] value = known.get(key);
        if (value != null) {
            used.put(key, value);
        }
        return Optional.ofNullable(value);
    }

    public synchronized void put(CacheKey key, byte[] value) {
        used.put(key, value);
        known.put(key, value);
        changed = true;
    }

    /// Writes what was added, beside what other runs added meanwhile.
    ///
    /// @return why it could not be written, which harms nothing but the next run's time
    public synchronized Optional<FileProblem> save() {
        if (!changed) {
            return Optional.empty();
        }
        Map<CacheKey, byte[]> all = read(file);
        all.putAll(known);
        byte[] bytes = bytes(all);
        if (bytes.length > LIMIT) {
            bytes = bytes(used);
        }
        try {
            Files.createDirectories(file.getParent());
        } catch (IOException e) {
            return Optional.of(FileProblem.of(file.getParent(), e));
        }
        return WholeWrite.write(file, bytes);
    }

    private static byte[] bytes(Map<CacheKey, byte[]> entries) {
        int size = 12 + 16;
        for (byte[] value : entries.values()) {
            size += 20 + value.length;
        }
        ByteBuffer out = ByteBuffer.allocate(size);
        out.putInt(MAGIC).putInt(VERSION).putInt(entries.size());
        for (Map.Entry<CacheKey, byte[]> entry : entries.entrySet()) {
            out.putLong(entry.getKey().high()).putLong(entry.getKey().low());
            out.putInt(entry.getValue().length).put(entry.getValue());
        }
        CacheKey seal = seal(out.array(), size - 16);
        out.putLong(seal.high()).putLong(seal.low());
        return out.array();
    }

    private static CacheKey seal(byte[] bytes, int length) {
        return CacheKey.empty().with(java.util.Arrays.copyOf(bytes, length));
    }

    private static Map<CacheKey, byte[]> read(Path file) {
        Map<CacheKey, byte[]> entries = new HashMap<>();
        if (!Files.isRegularFile(file)) {
            return entries;
        }
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            // An unreadable cache is an empty one.
            return entries;
        }
        if (bytes.length < 28) {
            return entries;
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CacheKey seal = new CacheKey(in.getLong(bytes.length - 16), in.getLong(bytes.length - 8));
        if (in.getInt() != MAGIC
                || in.getInt() != VERSION
                || !seal(bytes, bytes.length - 16).equals(seal)) {
            return entries;
        }
        int count = in.getInt();
        for (int i = 0; i < count; i++) {
            CacheKey key = new CacheKey(in.getLong(), in.getLong());
            byte[] value = new byte[in.getInt()];
            in.get(value);
            entries.put(key, value);
        }
        return entries;
    }
}
