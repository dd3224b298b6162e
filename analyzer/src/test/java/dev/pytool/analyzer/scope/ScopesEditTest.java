package dev.pytool.analyzer.scope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.grammar.ParseOptions;
import dev.pytool.parser.grammar.Parser;
import dev.pytool.parser.text.Edit;
import dev.pytool.parser.text.SourceText;
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
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Scopes of an edited tree equal those of a fresh one, and only changed segments are walked;
/// `-Dpytool.corpus=FOLDER` tries the files of a folder too.
final class ScopesEditTest {
    private static final Path FIXTURES = Path.of("../parser/src/test/fixtures/edits");
    private static final String[] PIECES = {
        "x",
        " ",
        "\n    ",
        "\n        ",
        "\n",
        "(",
        ")",
        ":",
        "=",
        ",",
        "global x\n",
        "nonlocal x\n",
        "x = 1\n",
        "__x",
        "x: int = 1\n",
        "lambda: x",
        "[x for x in x]",
        "(y := x)",
        "def f(x): return x\n",
        "class __A:\n    x = 1\n",
        "import a\n",
        "from __future__ import annotations\n",
        "del x\n",
        "await x",
        "yield",
        "async ",
        "self"
    };

    @TestFactory
    Stream<DynamicTest> scopesAfterEditsAreThoseOfAFreshTree() throws IOException {
        return Files.list(FIXTURES)
                .sorted()
                .flatMap(file ->
                        IntStream.range(0, 25)
                                .mapToObj(seed ->
                                        DynamicTest.dynamicTest(
                                                file.getFileName() + ", seed " + seed,
                                                () -> edits(file, seed, 40))));
    }

    @TestFactory
    Stream<DynamicTest> corpus() throws IOException {
        String folder = System.getProperty("pytool.corpus");
        return folder == null
                ? Stream.empty()
                : Files.walk(Path.of(folder))
                        .filter(file -> file.toString().endsWith(".py"))
                        .limit(200)
                        .map(file ->
                                DynamicTest.dynamicTest(file.toString(), () -> edits(file, 1, 25)));
    }

    private static void edits(Path file, int seed, int count) throws IOException {
        Random random = new Random(seed);
        Tree tree = Parser.parse(SourceText.of(Files.readString(file)), ParseOptions.FILE);
        String original = tree.source().text();
        Scopes.of(tree);
        for (int i = 0; i < count; i++) {
            if (i % 7 == 6) {
                tree = Parser.parse(SourceText.of(original), ParseOptions.FILE);
                Scopes.of(tree);
            }
            int start = random.nextInt(tree.source().length() + 1);
            int end =
                    random.nextInt(3) == 0
                            ? Math.min(tree.source().length(), start + random.nextInt(30))
                            : start;
            Edit edit = new Edit(start, end, PIECES[random.nextInt(PIECES.length)]);
            tree = Parser.edit(tree, edit, ParseOptions.FILE);
            Tree fresh = Parser.parse(tree.source(), ParseOptions.FILE);
            String expected = describe(Scopes.of(fresh));
            String actual = describe(Scopes.of(tree));
            if (!expected.equals(actual)) {
                int at = 0;
                while (expected.charAt(at) == actual.charAt(at)) {
                    at++;
                }
                int from = Math.max(0, at - 300);
                assertEquals(
                        expected.substring(from, Math.min(expected.length(), at + 100)),
                        actual.substring(from, Math.min(actual.length(), at + 100)),
                        edit.toString());
            }
        }
    }

    /// All that can be asked, as text.
    private static String describe(Scopes scopes) {
        StringBuilder out = new StringBuilder();
        describe(scopes, scopes.module(), out);
        scopes.problems().forEach(problem -> out.append(problem).append('\n'));
        out.append(SymbolTableDump.of(scopes)).append('\n');
        CompileChecks.of(scopes).forEach(problem -> out.append(problem).append('\n'));
        TreeWalk.forEach(scopes.tree().root(), node -> describe(scopes, node, out));
        return out.toString();
    }

    private static String at(Scopes scopes, Node node) {
        return node.kind() + "@" + scopes.tree().start(node) + "+" + node.length();
    }

    private static void describe(Scopes scopes, Node node, StringBuilder out) {
        scopes.binding(node)
                .ifPresent(binding -> {
                    assertTrue(binding.node() == node, () -> at(scopes, node) + " is another node");
                    out.append(at(scopes, node)).append(binding.kind());
                    out.append(binding.symbol()).append(binding.scope()).append('\n');
                });
        scopes.scope(node)
                .ifPresent(scope -> {
                    assertTrue(scope.node() == node, () -> at(scopes, node) + " is another node");
                });
        if (node instanceof Expr.Name name) {
            scopes.use(name)
                    .ifPresent(use -> {
                        out.append(at(scopes, node)).append(use.evaluated());
                        out.append(use.symbol()).append(use.scope()).append('\n');
                    });
        }
    }

    private static void describe(Scopes scopes, Scope scope, StringBuilder out) {
        out.append(scope).append(' ').append(scope.line()).append(at(scopes, scope.node()));
        out.append(scope.isNested()).append(scope.isGenerator()).append(scope.isCoroutine());
        out.append(scope.seesClass()).append(scope.parameters()).append(scope.hasStarImport());
        scope.annotations().ifPresent(inner -> out.append(at(scopes, inner.node())));
        out.append('\n');
        for (Symbol symbol : scope.symbols()) {
            out.append("  ").append(symbol).append(symbol.tableFlags()).append(symbol.placement());
            symbol.resolved()
                    .ifPresent(
                            owner -> out.append(" -> ").append(at(scopes, owner.scope().node())));
            symbol.bindings().forEach(binding -> out.append(at(scopes, binding.node())));
            symbol.uses().forEach(use -> out.append(at(scopes, use.node())));
            out.append('\n');
        }
        scope.children().forEach(child -> describe(scopes, child, out));
    }

    /// 10,000 lines: 1,000 functions at the top, and as many methods of one class.
    private static String large() {
        StringBuilder text = new StringBuilder("import os\n");
        for (int i = 0; i < 1000; i++) {
            text.append("def f").append(i).append("(a: int, b=os) -> int:\n");
            text.append("    c = [x + a for x in b]\n    return f").append(i).append("(c, a)\n\n");
        }
        text.append("class Large:\n    limit: int = 3\n");
        for (int i = 0; i < 1000; i++) {
            text.append("    def m").append(i).append("(self, a):\n");
            text.append("        b = a + self.limit\n        value = lambda: b\n");
            text.append("        print(value)\n        return b\n\n");
        }
        return text.toString();
    }

    /// Where something is typed, and how many segments are walked again.
    @ParameterizedTest
    @CsvSource({
        "'c = [x', 500, x, 1",
        "'value = lambda', 1700, x, 1",
        "'b=os)', 500, x, 2",
        "'return b', 1700, 'x', 1",
        "'limit: int', 0, x, 1"
    })
    void onlyChangedSegmentsAreWalked(String place, int number, String typed, int walked) {
        String text = large();
        int from = number == 0 ? 0 : text.indexOf(number < 1000 ? "def f500" : "def m700");
        int at = text.indexOf(place, from) + 1;
        Tree before = Parser.parse(SourceText.of(text), ParseOptions.FILE);
        int all = Scopes.of(before).collected();
        assertTrue(all > 4000, () -> all + " segments");
        assertEquals(0, Scopes.of(before).collected());
        Tree after = Parser.edit(before, new Edit(at, at, typed), ParseOptions.FILE);
        assertEquals(walked, Scopes.of(after).collected());
    }

    @Test
    void aClassThatIsRenamedWalksItsPrivateNamesAgain() {
        String text =
                "class A:\n    def f(self):\n        self.x = y\n"
                        + "    def g(self):\n        return __y\n";
        Tree before = Parser.parse(SourceText.of(text), ParseOptions.FILE);
        Scopes.of(before);
        Tree after = Parser.edit(before, new Edit(6, 7, "B"), ParseOptions.FILE);
        Scopes scopes = Scopes.of(after);
        Scope method =
                scopes.module().children().getFirst().children().stream()
                        .filter(scope -> scope.name().equals("g"))
                        .reduce((first, second) -> second)
                        .orElseThrow();
        assertEquals(
                List.of("self", "_B__y"), method.symbols().stream().map(Symbol::name).toList());
    }
}
