package dev.pytool.benchmarks;

import dev.pytool.parser.grammar.ParseOptions;
import dev.pytool.parser.grammar.Parser;
import dev.pytool.parser.text.SourceText;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;

/// The bundled standard library parsed in one process, seconds a pass. `pytool.home` names the
/// distribution. The peer is `ast.parse` of CPython over the same files: `benchmarks/parse_peer.py`
/// prints its MB/s.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class ParseLibrary {
    private final List<SourceText> sources = new ArrayList<>();

    @Setup
    public void read() throws IOException {
        Path archive = Path.of(System.getProperty("pytool.home"), "data", "stdlib.zip");
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (var entry : zip.stream().filter(e -> e.getName().endsWith(".py")).toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    sources.add(
                            SourceText.of(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
                }
            }
        }
        System.out.printf(
                "%d files, %.1f MB%n",
                sources.size(), sources.stream().mapToInt(SourceText::length).sum() / 1e6);
    }

    @Benchmark
    public void parse(Blackhole sink) {
        for (SourceText source : sources) {
            sink.consume(Parser.parse(source, ParseOptions.FILE));
        }
    }
}
