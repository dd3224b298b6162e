package dev.pytool.analyzer.cache;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

/// The file of a cache, of which a run reads what it asks for and no more: one start for one file
/// must not pay for all the files that other starts looked at.
///
/// Layout, numbers big-endian: magic, version, count; then for each result, ordered by key, its key
/// (16 bytes), the check (8), place (4) and length (4) of its value; then the values. The check is
/// a hash of key and value: what was cut short or changed is not found.
final class StoredResults implements AutoCloseable {
    private static final int MAGIC = 0x70795443;
    private static final int VERSION = 2;
    private static final int HEAD = 12;
    private static final int ENTRY = 32;

    private final RandomAccessFile file;
    private final int count;

    private StoredResults(RandomAccessFile file, int count) {
        this.file = file;
        this.count = count;
    }

    /// Empty where there is no file, or none of this version.
    static Optional<StoredResults> open(Path path) {
        RandomAccessFile file;
        try {
            file = new RandomAccessFile(path.toFile(), "r");
        } catch (FileNotFoundException e) {
            return Optional.empty();
        }
        try {
            if (file.length() >= HEAD) {
                ByteBuffer head = read(file, 0, HEAD);
                boolean mine = head.getInt() == MAGIC && head.getInt() == VERSION;
                int count = head.getInt();
                if (mine && count > 0 && HEAD + (long) count * ENTRY <= file.length()) {
                    return Optional.of(new StoredResults(file, count));
                }
            }
            file.close();
        } catch (IOException e) {
            // What cannot be read counts as absent: the results are worked out again.
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static ByteBuffer read(RandomAccessFile file, long at, int length) throws IOException {
        byte[] bytes = new byte[length];
        file.seek(at);
        file.readFully(bytes);
        return ByteBuffer.wrap(bytes);
    }

    /// The value of a key; empty where it is absent or damaged.
    Optional<byte[]> find(CacheKey key) {
        try {
            int low = 0;
            int high = count - 1;
            while (low <= high) {
                int middle = (low + high) >>> 1;
                ByteBuffer entry = read(file, HEAD + (long) middle * ENTRY, ENTRY);
                int order = new CacheKey(entry.getLong(), entry.getLong()).compareTo(key);
                if (order == 0) {
                    return value(key, entry);
                } else if (order < 0) {
                    low = middle + 1;
                } else {
                    high = middle - 1;
                }
            }
        } catch (IOException e) {
            // As above.
            return Optional.empty();
        }
        return Optional.empty();
    }

    /// @param entry behind its key
    private Optional<byte[]> value(CacheKey key, ByteBuffer entry) throws IOException {
        long check = entry.getLong();
        int place = entry.getInt();
        int length = entry.getInt();
        if (place < 0 || length < 0 || (long) place + length > file.length()) {
            return Optional.empty();
        }
        byte[] value = read(file, place, length).array();
        return check(key, value) == check ? Optional.of(value) : Optional.empty();
    }

    private static long check(CacheKey key, byte[] value) {
        CacheKey sealed = key.with(value);
        return sealed.high() ^ sealed.low();
    }

    /// Adds all results whose keys the map has not.
    void addTo(Map<CacheKey, byte[]> all) {
        try {
            ByteBuffer whole = read(file, 0, Math.toIntExact(file.length()));
            for (int i = 0; i < count; i++) {
                ByteBuffer entry = whole.slice(HEAD + i * ENTRY, ENTRY);
                CacheKey key = new CacheKey(entry.getLong(), entry.getLong());
                long check = entry.getLong();
                int place = entry.getInt();
                int length = entry.getInt();
                if (place >= 0 && length >= 0 && length <= whole.limit() - place) {
                    byte[] value = Arrays.copyOfRange(whole.array(), place, place + length);
                    if (check(key, value) == check) {
                        all.putIfAbsent(key, value);
                    }
                }
            }
        } catch (IOException | ArithmeticException e) {
            // As above; what cannot be read is not carried over.
            return;
        }
    }

    /// The bytes of a file with these results.
    static byte[] bytes(NavigableMap<CacheKey, byte[]> results) {
        int size = HEAD;
        for (byte[] value : results.values()) {
            size += ENTRY + value.length;
        }
        ByteBuffer out = ByteBuffer.allocate(size);
        out.putInt(MAGIC).putInt(VERSION).putInt(results.size());
        int place = HEAD + results.size() * ENTRY;
        for (Map.Entry<CacheKey, byte[]> result : results.entrySet()) {
            CacheKey key = result.getKey();
            byte[] value = result.getValue();
            out.putLong(key.high()).putLong(key.low()).putLong(check(key, value));
            out.putInt(place).putInt(value.length);
            place += value.length;
        }
        results.values().forEach(out::put);
        return out.array();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
