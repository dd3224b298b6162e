package dev.pytool.parser.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pytool.parser.ast.Mod;
import dev.pytool.parser.ast.Segment;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.dump.AstDump;
import dev.pytool.parser.text.Edit;
import dev.pytool.parser.text.SourceText;
import dev.pytool.parser.token.Tokens;
import dev.pytool.parser.tree.Tree;
import dev.pytool.parser.tree.TreeWalk;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A tree after edits equals the tree of a fresh parse, whatever the edits;
/// `-Dpytool.corpus=FOLDER` tries them on the files of a folder too.
final class EditTest {
    private static final Path FIXTURES = Path.of("src/test/fixtures/edits");
    private static final String[] PIECES = {
        "x",
        " ",
        "    ",
        "\n",
        "\n    ",
        "\n        ",
        "\r\n",
        "\r",
        "\\\n",
        "\"",
        "'",
        "\"\"\"",
        "(",
        ")",
        "[",
        "]",
        "{",
        "}",
        ":",
        "=",
        ",",
        "#",
        "@",
        ".",
        "1",
        "if ",
        "else:",
        "elif x:",
        "except:",
        "finally:",
        "def f():",
        "class A:",
        "async ",
        "return",
        "f\"",
        "case _:",
        "match x:",
        ";",
        "\t",
        "é",
        "import a\n",
        "pass\n",
        "@d\n"
    };

    @TestFactory
    Stream<DynamicTest> treeAfterEditsIsThatOfAFreshParse() throws IOException {
        List<Path> files = Files.list(FIXTURES).sorted().toList();
        return files.stream()
                .flatMap(file ->
                        IntStream.range(0, 30)
                                .mapToObj(seed ->
                                        DynamicTest.dynamicTest(
                                                file.getFileName() + ", seed " + seed,
                                                () -> edits(file, seed, 60))));
    }

    @TestFactory
    Stream<DynamicTest> corpus() throws IOException {
        String folder = System.getProperty("pytool.corpus");
        if (folder == null) {
            return Stream.empty();
        }
        return Files.walk(Path.of(folder))
                .filter(file -> file.toString().endsWith(".py"))
                .limit(200)
                .map(file -> DynamicTest.dynamicTest(file.toString(), () -> edits(file, 1, 25)));
    }

    private static void edits(Path file, int seed, int count) throws IOException {
        Random random = new Random(seed);
        Tree tree = Parser.parse(SourceText.of(Files.readString(file)), ParseOptions.FILE);
        String original = tree.source().text();
        for (int i = 0; i < count; i++) {
            if (i % 7 == 6) {
                tree = Parser.parse(SourceText.of(original), ParseOptions.FILE);
            }
            Edit edit = randomEdit(random, tree.source().text());
            Tree edited = Parser.edit(tree, edit, ParseOptions.FILE);
            check(edited, () -> edit + " in " + file);
            tree = edited;
        }
    }

    private static Edit randomEdit(Random random, String text) {
        int start = random.nextInt(text.length() + 1);
        int end =
                random.nextInt(3) == 0
                        ? Math.min(text.length(), start + random.nextInt(30))
                        : start;
        if (random.nextInt(4) == 0 && start < text.length()) {
            return new Edit(start, start + 1, "");
        }
        return new Edit(start, end, PIECES[random.nextInt(PIECES.length)]);
    }

    private static void check(Tree edited, java.util.function.Supplier<String> what) {
        Tree fresh = Parser.parse(edited.source(), ParseOptions.FILE);
        assertEqualText(tokens(fresh.tokens()), tokens(edited.tokens()), what);
        assertEqualText(AstDump.of(fresh), AstDump.of(edited), what);
        assertEquals(fresh.problems(), edited.problems(), what);
        assertEquals(fresh.lines().lineCount(), edited.lines().lineCount(), what);
        for (int line = 0; line < fresh.lines().lineCount(); line++) {
            assertEquals(fresh.lines().lineStart(line), edited.lines().lineStart(line), what);
        }
        TreeWalk.forEach(
                edited.root(), node -> assertTrue(node.index() < node.segment().nodeCount()));
    }

    /// Says where two long texts part, instead of both texts.
    private static void assertEqualText(
            String expected, String actual, java.util.function.Supplier<String> what) {
        int at = 0;
        while (at < Math.min(expected.length(), actual.length())
                && expected.charAt(at) == actual.charAt(at)) {
            at++;
        }
        int from = Math.max(0, at - 200);
        assertEquals(
                expected.substring(from, Math.min(expected.length(), at + 60)),
                actual.substring(from, Math.min(actual.length(), at + 60)),
                what);
    }

    private static String tokens(Tokens tokens) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            out.append(tokens.kind(i)).append('@').append(tokens.start(i)).append('\n');
        }
        return out.toString();
    }

    @Test
    void anEditInAFunctionKeepsEveryOtherSegment() throws IOException {
        Tree before =
                Parser.parse(
                        SourceText.of(Files.readString(FIXTURES.resolve("shop.py"))),
                        ParseOptions.FILE);
        int at = before.source().text().indexOf("for tag in");
        Tree after = Parser.edit(before, new Edit(at + 4, at + 4, "my_"), ParseOptions.FILE);
        Set<Segment> old = segments(before);
        Set<Segment> kept = segments(after);
        int now = kept.size();
        kept.retainAll(old);
        assertEquals(old.size(), now);
        assertEquals(old.size() - 1, kept.size());
        Stmt first = ((Mod.Module) before.root()).body().getFirst();
        assertSame(first, ((Mod.Module) after.root()).body().getFirst());
    }

    /// Before what in a method something is typed, and how many segments of a class with 50 methods
    /// are read again.
    @ParameterizedTest
    @CsvSource({
        "b = a, x, 1",
        "b = a, (, 1",
        "return, (, 4",
        "b = a, '\"', 1",
        "b = a, ' ', 2",
        "b = a, '\n        ', 2",
        "return, '\n  x', 2"
    })
    void anEditInAMethodReadsItAgainAndAtMostTheNext(String place, String typed, int read) {
        StringBuilder text = new StringBuilder("class Large:\n");
        for (int i = 0; i < 50; i++) {
            text.append("    def m").append(i).append("(self, a):\n");
            text.append("        b = a + 1\n        return b\n\n");
        }
        int at = text.indexOf(place, text.indexOf("def m25"));
        Tree before = Parser.parse(SourceText.of(text.toString()), ParseOptions.FILE);
        Tree after =
                Parser.edit(
                        before, new Edit(at, at, typed.replace("\\n", "\n")), ParseOptions.FILE);
        Set<Segment> lost = segments(before);
        lost.removeAll(segments(after));
        assertEquals(read, lost.size());
    }

    private static Set<Segment> segments(Tree tree) {
        Set<Segment> segments = Collections.newSetFromMap(new IdentityHashMap<>());
        TreeWalk.forEach(tree.root(), node -> segments.add(node.segment()));
        return segments;
    }
}
