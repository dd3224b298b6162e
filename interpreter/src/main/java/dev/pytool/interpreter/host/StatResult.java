package dev.pytool.interpreter.host;

import dev.pytool.interpreter.modules.PyRecord;
import dev.pytool.interpreter.modules.Record;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.types.PyTuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// Makes `os.stat_result` records: ten items, more attributes.
final class StatResult {
    static final PyClass TYPE =
            Record.type(
                    "os.stat_result",
                    "st_mode st_ino st_dev st_nlink st_uid st_gid st_size"
                            + " _integer_atime _integer_mtime _integer_ctime st_atime st_mtime st_ctime st_atime_ns st_mtime_ns st_ctime_ns"
                            + " st_blksize st_blocks",
                    10);
    private static final long BLOCK = 512;

    private StatResult() {}

    static PyTuple of(Path path, boolean follow) throws IOException {
        LinkOption[] options =
                follow ? new LinkOption[0] : new LinkOption[] {LinkOption.NOFOLLOW_LINKS};
        Map<String, Object> facts = Files.readAttributes(path, "unix:*", options);
        long accessed = nanos(facts.get("lastAccessTime"));
        long modified = nanos(facts.get("lastModifiedTime"));
        long changed = nanos(facts.get("ctime"));
        long size = number(facts.get("size"));
        return PyRecord.of(
                TYPE,
                10,
                new Object[] {
                    number(facts.get("mode")),
                    number(facts.get("ino")),
                    number(facts.get("dev")),
                    number(facts.get("nlink")),
                    number(facts.get("uid")),
                    number(facts.get("gid")),
                    size,
                    seconds(accessed),
                    seconds(modified),
                    seconds(changed),
                    accessed / 1e9,
                    modified / 1e9,
                    changed / 1e9,
                    accessed,
                    modified,
                    changed,
                    8 * BLOCK,
                    (size + BLOCK - 1) / BLOCK
                });
    }

    /// The facts of a descriptor that is no file.
    static PyTuple ofKind(int mode) {
        Object[] facts = new Object[18];
        java.util.Arrays.fill(facts, 0L);
        facts[0] = (long) mode;
        facts[3] = 1L;
        facts[10] = 0.0;
        facts[11] = 0.0;
        facts[12] = 0.0;
        facts[16] = 4096L;
        return PyRecord.of(TYPE, 10, facts);
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private static long nanos(Object time) {
        return ((FileTime) time).to(TimeUnit.NANOSECONDS);
    }

    private static long seconds(long nanos) {
        return Math.floorDiv(nanos, 1_000_000_000L);
    }
}
