package dev.pytool.analyzer.cache;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pytool.analyzer.report.Diagnostic;
import dev.pytool.analyzer.report.Fix;
import dev.pytool.analyzer.report.Risk;
import dev.pytool.analyzer.report.Severity;
import dev.pytool.parser.text.Edit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

class ResultCacheTest {
    private static final CacheKey KEY = CacheKey.empty().with("options").with(new byte[] {1, 2, 3});

    @TempDir Path root;

    @Test
    void keepsResultsFromRunToRun() {
        ResultCache first = ResultCache.open(root, "t");
        assertTrue(first.find(KEY).isEmpty());
        first.put(KEY, new byte[] {7, 8});
        assertEquals(Optional.empty(), first.save());
        ResultCache other = ResultCache.open(root, "t");
        other.put(CacheKey.empty().with("other"), new byte[0]);
        assertArrayEquals(new byte[] {7, 8}, other.find(KEY).orElseThrow());
        other.save();
        assertTrue(ResultCache.open(root, "t").find(KEY).isPresent());
    }

    @Test
    void twoRunsAtOnceLoseNothing() {
        ResultCache first = ResultCache.open(root, "t");
        ResultCache second = ResultCache.open(root, "t");
        first.put(KEY, new byte[] {1});
        second.put(CacheKey.empty().with("b"), new byte[] {2});
        first.save();
        second.save();
        ResultCache after = ResultCache.open(root, "t");
        assertTrue(
                after.find(KEY).isPresent() && after.find(CacheKey.empty().with("b")).isPresent());
    }

    @Test
    void anyDamageEmptiesIt() throws IOException {
        ResultCache cache = ResultCache.open(root, "t");
        cache.put(KEY, new byte[] {7, 8, 9});
        cache.save();
        Path file = root.resolve("t.pytool-cache");
        byte[] good = Files.readAllBytes(file);
        for (int i = 0; i < good.length; i++) {
            byte[] bad = good.clone();
            bad[i] ^= 4;
            Files.write(file, bad);
            assertTrue(ResultCache.open(root, "t").find(KEY).isEmpty(), "byte " + i);
            Files.write(file, java.util.Arrays.copyOf(good, i));
            assertTrue(ResultCache.open(root, "t").find(KEY).isEmpty(), "cut at " + i);
        }
    }

    @Test
    void keysTellPartsApart() {
        assertNotEquals(
                CacheKey.empty().with("ab").with("c"), CacheKey.empty().with("a").with("bc"));
        assertNotEquals(CacheKey.empty().with(""), CacheKey.empty());
        assertNotEquals(CacheKey.empty().with(new byte[8]), CacheKey.empty().with(new byte[7]));
    }

    @Test
    void diagnosticsComeBackAsTheyWere() {
        Fix fix =
                new Fix(
                        Fix.Safety.UNSAFE,
                        "do",
                        List.of(new Edit(1, 2, "x\ud800é"), new Edit(4, 4, "")));
        List<Diagnostic> all =
                List.of(
                        new Diagnostic(Severity.NOTE, "C1", "m", 3, 9, Optional.of(fix)),
                        new Diagnostic(
                                Severity.WARNING,
                                "S608",
                                "m",
                                1,
                                2,
                                Optional.empty(),
                                Optional.of(new Risk(Risk.Level.MEDIUM, Risk.Level.LOW))),
                        new Diagnostic(Severity.ERROR, "", "", 0, 0, Optional.empty()));
        assertEquals(all, DiagnosticBytes.read(DiagnosticBytes.write(all)));
    }
}
