package dev.pytool.parser.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.pytool.parser.dump.AstDump;
import dev.pytool.parser.text.SourceText;
import dev.pytool.parser.text.SyntaxProblem;
import dev.pytool.parser.tree.Tree;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/// Runs `src/test/fixtures/grammar`: pieces of source, each under a line with CPython 3.14's
/// answer.
///
/// `# accepts`, `# rejects TYPE LINE:COLUMN MESSAGE` or `# dump TREE`, with `# 3.15 ` before it for
/// the grammar of that version; a line of dashes ends a case.
final class GrammarFixturesTest {
    private static final Path FIXTURES = Path.of("src/test/fixtures/grammar");

    @TestFactory
    Stream<DynamicTest> answersAreThoseOfCPython() throws IOException {
        return Files.list(FIXTURES).sorted().flatMap(GrammarFixturesTest::cases);
    }

    private static Stream<DynamicTest> cases(Path file) {
        try {
            String text = Files.readString(file);
            return Arrays.stream(text.substring(0, text.length() - 1).split("\n--------\n"))
                    .map(block ->
                            DynamicTest.dynamicTest(
                                    file.getFileName()
                                            + ": "
                                            + block.substring(block.indexOf('\n') + 1),
                                    () -> check(block)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(String block) {
        int end = block.indexOf('\n');
        boolean later = block.startsWith("# 3.15 ");
        String expected = later ? "# " + block.substring(7, end) : block.substring(0, end);
        Tree tree =
                Parser.parse(
                        SourceText.of(block.substring(end + 1)),
                        ParseOptions.file(later ? 15 : 14));
        assertEquals(
                expected,
                expected.startsWith("# dump ") ? "# dump " + AstDump.of(tree) : verdict(tree));
    }

    private static String verdict(Tree tree) {
        if (tree.problems().isEmpty()) {
            return "# accepts";
        }
        SyntaxProblem first = tree.problems().getFirst();
        return "# rejects "
                + first.type().className()
                + " "
                + first.line()
                + ":"
                + first.column()
                + " "
                + first.message();
    }
}
