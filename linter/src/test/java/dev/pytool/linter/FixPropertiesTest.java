package dev.pytool.linter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.options.LintOptionsTable;
import dev.pytool.parser.grammar.ParseOptions;
import dev.pytool.parser.grammar.Parser;
import dev.pytool.parser.text.SourceText;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.parser.token.Tokens;
import dev.pytool.parser.tree.Tree;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Fixing files that nobody wrote for this test, all rules on: the result parses, every comment is
/// still there, and a second run changes nothing. The files are those of Python's own library,
/// where the distribution has it.
final class FixPropertiesTest {
    /// Every so many files one is taken, so that the test stays short.
    private static final int STEP = Integer.getInteger("pytool.fix.step", 23);

    /// Longer files cost more than they tell.
    private static final int LONGEST = 40_000;

    /// Rules that rewrite comments by design.
    private static final List<String> COMMENT_RULES =
            List.of(
                    "RUF100", "RUF105", "RUF106", "PLR2044", "E262", "E265", "E266", "UP009",
                    "TD006", "PGH004", "D", "W291", "EXE004");

    @TestFactory
    Stream<DynamicTest> library() throws IOException {
        Path zip = Path.of(System.getProperty("pytool.home", "."), "data", "stdlib.zip");
        assumeTrue(Files.exists(zip), "the distribution holds no library");
        List<DynamicTest> tests = new ArrayList<>();
        try (ZipFile library = new ZipFile(zip.toFile())) {
            List<? extends ZipEntry> files =
                    library.stream()
                            .filter(entry -> entry.getName().endsWith(".py"))
                            .filter(entry -> entry.getSize() < LONGEST)
                            .toList();
            for (int i = 0; i < files.size(); i += STEP) {
                byte[] bytes = library.getInputStream(files.get(i)).readAllBytes();
                String text = new String(bytes, StandardCharsets.UTF_8);
                tests.add(DynamicTest.dynamicTest(files.get(i).getName(), () -> fixes(text)));
            }
        }
        return tests.stream();
    }

    private static void fixes(String text) {
        SourceText source = SourceText.of(text);
        Tree before = Parser.parse(source, ParseOptions.FILE);
        LintProfile profile =
                LintProfile.of(
                        LintOptionsTable.of(
                                Map.of(
                                        "select",
                                        List.of("ALL"),
                                        "preview",
                                        true,
                                        "ignore",
                                        COMMENT_RULES)));
        SourceText once = Linter.fix(source, "", profile, Fix.Safety.SAFE).text();
        Tree after = Parser.parse(once, ParseOptions.FILE);
        if (before.problems().isEmpty()) {
            assertTrue(after.problems().isEmpty(), () -> after.problems().getFirst().toString());
        }
        List<String> lost = comments(before);
        comments(after).forEach(lost::remove);
        assertEquals(List.of(), lost, "comments that are gone");
        assertEquals(once.text(), Linter.fix(once, "", profile, Fix.Safety.SAFE).text().text());
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
