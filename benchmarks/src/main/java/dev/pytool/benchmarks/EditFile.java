package dev.pytool.benchmarks;

import dev.pytool.parser.ast.Mod;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.grammar.ParseOptions;
import dev.pytool.parser.grammar.Parser;
import dev.pytool.parser.text.Edit;
import dev.pytool.parser.text.SourceText;
import dev.pytool.parser.tree.Tree;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// One character inserted or deleted anywhere in a text of 10,000 lines, or in a class of 5,000:
/// percentiles of the time until the new tree stands. `pytool.home` names the distribution; the
/// text is made of the bundled library's modules, the class of their functions.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class EditFile {
    private static final String TYPED =
            "abcdefghijklmnopqrstuvwxyz_ .,:=()[]{}\"'#\n0123456789+-*/@";

    @Param({"file", "class"})
    public String shape;

    private final Random random = new Random(1);
    private Tree tree;

    @Setup
    public void read() throws IOException {
        boolean inClass = shape.equals("class");
        int wanted = inClass ? 5_000 : 10_000;
        StringBuilder text = new StringBuilder(inClass ? "class Large:\n" : "");
        int lines = 0;
        Path archive = Path.of(System.getProperty("pytool.home"), "data", "stdlib.zip");
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            List<? extends ZipEntry> modules =
                    zip.stream().filter(entry -> entry.getName().endsWith(".py")).toList();
            for (int i = 0; lines < wanted; i++) {
                String module = module(zip, modules.get(i));
                String piece = inClass ? methods(module) : module;
                text.append(piece);
                lines += (int) piece.lines().count();
            }
        }
        tree = Parser.parse(SourceText.of(text.toString()), ParseOptions.FILE);
    }

    /// A module, or nothing where it must stand first in its file.
    private static String module(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.contains("from __future__") ? "" : text;
        }
    }

    /// The functions of a module as methods.
    private static String methods(String module) {
        Tree parsed = Parser.parse(SourceText.of(module), ParseOptions.FILE);
        StringBuilder methods = new StringBuilder();
        for (Stmt statement : ((Mod.Module) parsed.root()).body()) {
            if (statement instanceof Stmt.FunctionLike) {
                methods.append(parsed.text(statement).indent(4)).append('\n');
            }
        }
        return methods.toString();
    }

    @Benchmark
    public Tree edit() {
        int at = random.nextInt(tree.source().length());
        Edit edit =
                random.nextInt(3) == 0
                        ? new Edit(at, at + 1, "")
                        : new Edit(
                                at,
                                at,
                                TYPED.substring(random.nextInt(TYPED.length())).substring(0, 1));
        return Parser.edit(tree, edit, ParseOptions.FILE);
    }
}
