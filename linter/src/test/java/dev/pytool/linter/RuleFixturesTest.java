package dev.pytool.linter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pytool.analyzer.report.Diagnostic;
import dev.pytool.analyzer.report.Fix;
import dev.pytool.parser.grammar.ParseOptions;
import dev.pytool.parser.grammar.Parser;
import dev.pytool.parser.text.SourceText;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.parser.token.Tokens;
import dev.pytool.parser.tree.Tree;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Lints each fixture with each of its rules alone, and fixes it with all rules on. See
/// [RuleFixture] for what one says.
final class RuleFixturesTest {
    @TempDir private Path folder;

    @TestFactory
    Stream<DynamicTest> findings() {
        return RuleFixture.all().stream()
                .flatMap(fixture ->
                        fixture.expected().keySet().stream()
                                .map(code ->
                                        DynamicTest.dynamicTest(
                                                fixture.name() + " " + code,
                                                () -> findings(fixture, code))));
    }

    @TestFactory
    Stream<DynamicTest> fixes() {
        return RuleFixture.all().stream()
                .map(fixture -> DynamicTest.dynamicTest(fixture.name(), () -> fixes(fixture)));
    }

    @Test
    void everyRuleFindsSomethingInSomeFixture() {
        Set<String> without = new TreeSet<>();
        RuleCatalog.all().forEach(rule -> without.add(rule.code()));
        for (RuleFixture fixture : RuleFixture.all()) {
            fixture.expected()
                    .forEach((code, places) -> {
                        if (!places.isEmpty()) {
                            without.remove(code);
                        }
                    });
        }
        assertEquals(Set.of(), without);
    }

    private void findings(RuleFixture fixture, String code) {
        LintProfile profile =
                LintProfile.of(fixture.options(folder, Map.of("select", List.of(code))));
        Tree tree = Parser.parse(SourceText.of(fixture.text()), ParseOptions.FILE);
        List<String> found = new ArrayList<>();
        for (Diagnostic diagnostic : Linter.lint(tree, fixture.place(folder), profile)) {
            if (diagnostic.code().equals("invalid-syntax")) {
                // Rules of tokens and lines speak in files that do not parse, too.
                continue;
            }
            assertEquals(code, diagnostic.code(), diagnostic.message());
            found.add(
                    tree.lines().line(diagnostic.start())
                            + 1
                            + ":"
                            + (tree.lines().codePointColumn(diagnostic.start()) + 1));
        }
        assertEquals(fixture.expected().get(code), found);
    }

    /// Fixing loses no comment, breaks no file, and leaves nothing that a second run would fix.
    private void fixes(RuleFixture fixture) {
        SourceText source = SourceText.of(fixture.text());
        // Rules about comments, suppressions and contradicting layouts change comments by design.
        LintProfile profile =
                LintProfile.of(
                        fixture.options(
                                folder,
                                Map.of(
                                        "select",
                                        List.of("ALL"),
                                        "preview",
                                        true,
                                        "ignore",
                                        List.of(
                                                "RUF100", "RUF101", "RUF102", "RUF105", "RUF106",
                                                "PLR2044", "E262", "E265", "E266", "UP009", "TD006",
                                                "D"))));
        String place = fixture.place(folder);
        Linter.FixResult once = Linter.fix(source, place, profile, Fix.Safety.SAFE);
        Tree before = Parser.parse(source, ParseOptions.FILE);
        Tree after = Parser.parse(once.text(), ParseOptions.FILE);
        assertEquals(before.problems().isEmpty(), after.problems().isEmpty(), once.text().text());
        assertTrue(comments(after).containsAll(comments(before)), once.text().text());
        assertEquals(
                once.text().text(),
                Linter.fix(once.text(), place, profile, Fix.Safety.SAFE).text().text());
    }

    private static List<String> comments(Tree tree) {
        List<String> comments = new ArrayList<>();
        Tokens tokens = tree.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.kind(i) == TokenKind.COMMENT) {
                comments.add(
                        tree.source()
                                .text()
                                .substring(tokens.start(i), tokens.end(i))
                                .stripTrailing());
            }
        }
        return comments;
    }
}
