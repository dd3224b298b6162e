package dev.pytool.checker.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.pytool.analyzer.files.SourceFile;
import dev.pytool.analyzer.imports.DiskFolders;
import dev.pytool.analyzer.imports.Environment;
import dev.pytool.analyzer.imports.ModuleFile;
import dev.pytool.analyzer.imports.ModuleResolver;
import dev.pytool.analyzer.imports.SearchPaths;
import dev.pytool.analyzer.imports.SourceLocation;
import dev.pytool.analyzer.imports.Typeshed;
import dev.pytool.analyzer.report.Severity;
import dev.pytool.checker.options.CheckOptionsTable;
import dev.pytool.parser.grammar.ParseOptions;
import dev.pytool.parser.grammar.Parser;
import dev.pytool.parser.text.SourceText;
import dev.pytool.parser.tree.Tree;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Each file of `fixtures/check` says in comments what is found on its lines: `# E: message
/// [code]`, `# revealed: T`.
final class CheckFixturesTest {
    private static final Path FOLDER = Path.of("src/test/fixtures/check").toAbsolutePath();

    @TestFactory
    Stream<DynamicTest> findings() throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> list = Files.list(FOLDER)) {
            list.filter(p -> p.toString().endsWith(".py")).sorted().forEach(files::add);
        }
        return files.stream()
                .map(p -> DynamicTest.dynamicTest(p.getFileName().toString(), () -> check(p)));
    }

    private static void check(Path path) throws IOException {
        try (Typeshed typeshed = Typeshed.ofInstallation()) {
            SearchPaths paths = new SearchPaths(List.of(), List.of(), Environment.NONE, 14);
            ModuleResolver resolver =
                    new ModuleResolver(paths, new DiskFolders(List.of()), typeshed);
            Checker checker =
                    new Checker(
                            resolver,
                            file -> parse(file, typeshed),
                            CheckOptionsTable.of(Map.of()));
            ModuleFile file = resolver.moduleAt(new SourceLocation.Disk(path));
            TreeSet<String> found = new TreeSet<>();
            for (var diagnostic : checker.check(file)) {
                int line =
                        checker.module(file).orElseThrow().tree().lines().line(diagnostic.start())
                                + 1;
                if (diagnostic.severity() == Severity.ERROR) {
                    found.add(
                            line
                                    + ": E: "
                                    + diagnostic.message()
                                    + "  ["
                                    + diagnostic.code()
                                    + "]");
                } else if (diagnostic.message().startsWith("Revealed type is \"")) {
                    found.add(
                            line
                                    + ": revealed: "
                                    + diagnostic
                                            .message()
                                            .substring(18, diagnostic.message().length() - 1));
                }
            }
            assertEquals(String.join("\n", expected(path)), String.join("\n", found));
        }
    }

    private static Optional<Tree> parse(ModuleFile file, Typeshed typeshed) {
        return switch (file.location().orElseThrow()) {
            case SourceLocation.Disk(Path path)
                    when SourceFile.read(path) instanceof SourceFile.Text text ->
                    Optional.of(Parser.parse(text.source(), ParseOptions.FILE));
            case SourceLocation.Bundled bundled ->
                    Optional.of(
                            Parser.parse(SourceText.of(typeshed.read(bundled)), ParseOptions.FILE));
            default -> Optional.empty();
        };
    }

    private static TreeSet<String> expected(Path path) throws IOException {
        TreeSet<String> out = new TreeSet<>();
        List<String> lines = Files.readAllLines(path);
        for (int i = 0; i < lines.size(); i++) {
            for (String mark : List.of("E: ", "revealed: ")) {
                int at = lines.get(i).indexOf("# " + mark);
                if (at >= 0) {
                    out.add((i + 1) + ": " + lines.get(i).substring(at + 2));
                }
            }
        }
        return out;
    }
}
