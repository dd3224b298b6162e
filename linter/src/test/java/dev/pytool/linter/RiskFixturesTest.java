package dev.pytool.linter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.pytool.analyzer.report.Diagnostic;
import dev.pytool.analyzer.report.Risk;
import dev.pytool.linter.options.LintOptionsTable;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Each line of a file says at its end what the security rules find there and how it weighs: `#
/// CODE SEVERITY CONFIDENCE`.
final class RiskFixturesTest {
    private static final Pattern WANTED = Pattern.compile("# (S\\d+ [A-Z]+ [A-Z]+)$");

    @TestFactory
    Stream<DynamicTest> weights() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/fixtures/risk"))) {
            return files.sorted().toList().stream()
                    .map(file ->
                            DynamicTest.dynamicTest(
                                    file.getFileName().toString(),
                                    () -> check(Files.readString(file))));
        }
    }

    private static void check(String text) {
        List<String> expected = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher wanted = WANTED.matcher(lines.get(i));
            if (wanted.find()) {
                expected.add(i + 1 + " " + wanted.group(1));
            }
        }
        LintProfile profile =
                LintProfile.of(
                        LintOptionsTable.of(
                                Map.of(
                                        "select",
                                        List.of("S"),
                                        "preview",
                                        true,
                                        "ignore",
                                        List.of("S607", "S609"))));
        Tree tree = Parser.parse(SourceText.of(text), ParseOptions.FILE);
        List<String> found = new ArrayList<>();
        for (Diagnostic each : Linter.lint(tree, "", profile)) {
            Risk risk = each.risk().orElseThrow();
            found.add(
                    tree.lines().line(each.start())
                            + 1
                            + " "
                            + each.code()
                            + " "
                            + risk.severity()
                            + " "
                            + risk.confidence());
        }
        assertEquals(String.join("\n", expected), String.join("\n", found));
    }
}
