package dev.pytool.linter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pytool.analyzer.report.Diagnostic;
import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.options.LintOptions;
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
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Each file `CODE.py` is linted with that one rule. A line's findings stand in the line above it:
/// `# error: COLUMN...`, columns from 1; where no comment can stand there, the last line lists all
/// findings as `# errors: LINE:COLUMN...`. A file for several rules is linted with each; its last
/// lines list their findings as `# CODE: LINE:COLUMN...`. Every file is also fixed with all rules
/// on.
final class RuleFixturesTest {
    private static final Path FOLDER = Path.of("src/test/fixtures/rules");
    private static final Pattern LISTED = Pattern.compile("# ([A-Z]+\\d+): (.+)");

    @TestFactory
    Stream<DynamicTest> findings() throws IOException {
        return files().flatMap(file -> {
            Map<String, List<String>> expected = expected(file);
            return expected.keySet().stream()
                    .map(code ->
                            DynamicTest.dynamicTest(
                                    code, () -> findings(file, code, expected.get(code))));
        });
    }

    @TestFactory
    Stream<DynamicTest> fixes() throws IOException {
        return files().map(file -> DynamicTest.dynamicTest(name(file), () -> fixes(file)));
    }

    private static Stream<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(FOLDER)) {
            return all.filter(file -> file.toString().endsWith(".py")).sorted().toList().stream();
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".py", "");
    }

    private static void findings(Path file, String code, List<String> expected) throws IOException {
        String text = Files.readString(file);
        LintProfile profile = LintProfile.of(options(chosen(code, text)));
        Tree tree = Parser.parse(SourceText.of(text), ParseOptions.FILE);
        List<String> found = new ArrayList<>();
        for (Diagnostic diagnostic : Linter.lint(tree, "", profile)) {
            assertEquals(code, diagnostic.code(), diagnostic.message());
            found.add(
                    tree.lines().line(diagnostic.start())
                            + 1
                            + ":"
                            + (tree.lines().codePointColumn(diagnostic.start()) + 1));
        }
        assertEquals(expected, found);
    }

    /// One rule; `# target: py312` in the first line chooses the version, otherwise the usual one.
    private static Map<String, Object> chosen(String code, String text) {
        String first = text.lines().findFirst().orElse("");
        return first.startsWith("# target: ")
                ? Map.of(
                        "select",
                        List.of(code),
                        "target-version",
                        first.substring("# target: ".length()).strip())
                : Map.of("select", List.of(code));
    }

    /// The places of findings, by the code of the rule.
    private static Map<String, List<String>> expected(Path file) {
        List<String> lines = text(file).lines().toList();
        Map<String, List<String>> byCode = new LinkedHashMap<>();
        for (int i = lines.size() - 1; i >= 0; i--) {
            Matcher line = LISTED.matcher(lines.get(i));
            if (!line.matches()) {
                break;
            }
            byCode.put(line.group(1), places(line.group(2)));
        }
        return byCode.isEmpty() ? Map.of(name(file), expected(lines)) : byCode;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> places(String listed) {
        return listed.equals("none") ? List.of() : List.of(listed.split(" "));
    }

    private static List<String> expected(List<String> lines) {
        List<String> expected = new ArrayList<>();
        if (!lines.isEmpty() && lines.getLast().startsWith("# errors:")) {
            return places(lines.getLast().substring("# errors:".length()).strip());
        }
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.startsWith("# error:")) {
                for (String column : line.substring("# error:".length()).strip().split(" ")) {
                    expected.add(i + 2 + ":" + column);
                }
            }
        }
        return expected;
    }

    /// Fixing loses no comment, breaks no file, and leaves nothing that a second run would fix.
    private static void fixes(Path file) throws IOException {
        SourceText source = SourceText.of(Files.readString(file));
        // Rules about comments, suppressions and contradicting layouts change comments by design.
        LintOptions options =
                options(
                        Map.of(
                                "select",
                                List.of("ALL"),
                                "preview",
                                true,
                                "ignore",
                                List.of(
                                        "RUF100", "RUF101", "RUF102", "PLR2044", "E262", "E265",
                                        "E266", "UP009", "TD006", "D")));
        LintProfile profile = LintProfile.of(options);
        Linter.FixResult once = Linter.fix(source, "", profile, Fix.Safety.SAFE);
        Tree before = Parser.parse(source, ParseOptions.FILE);
        Tree after = Parser.parse(once.text(), ParseOptions.FILE);
        assertEquals(before.problems().isEmpty(), after.problems().isEmpty(), once.text().text());
        assertTrue(comments(after).containsAll(comments(before)), once.text().text());
        assertEquals(
                once.text().text(),
                Linter.fix(once.text(), "", profile, Fix.Safety.SAFE).text().text());
    }

    private static LintOptions options(Map<String, Object> values) {
        return LintOptionsTable.of(values);
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
