package dev.pytool.analyzer.scope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.grammar.ParseOptions;
import dev.pytool.parser.grammar.Parser;
import dev.pytool.parser.text.SourceText;
import dev.pytool.parser.text.SyntaxProblem;
import dev.pytool.parser.tree.Tree;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class ScopesTest {
    private static final Path FIXTURES = Path.of("src/test/fixtures/scope");

    private static Stream<String[]> cases(String file) throws IOException {
        return Files.readAllLines(FIXTURES.resolve(file)).stream()
                .filter(line -> !line.startsWith("# Source"))
                .map(line -> line.split("\t", 2));
    }

    private static Tree parse(String source) {
        return Parser.parse(SourceText.of(source), ParseOptions.FILE);
    }

    @TestFactory
    Stream<DynamicTest> tablesAreThoseOfCPython() throws IOException {
        return cases("tables.tsv")
                .map(parts ->
                        DynamicTest.dynamicTest(
                                parts[0],
                                () ->
                                        assertEquals(
                                                parts[1],
                                                SymbolTableDump.of(
                                                        Scopes.of(parse(unescape(parts[0])))))));
    }

    @TestFactory
    Stream<DynamicTest> problemsAreThoseOfCPython() throws IOException {
        return cases("problems.tsv")
                .map(parts ->
                        DynamicTest.dynamicTest(
                                parts[0],
                                () -> assertEquals(parts[1], firstProblem(unescape(parts[0])))));
    }

    private static String firstProblem(String source) {
        Tree tree = parse(source);
        List<SyntaxProblem> problems = new ArrayList<>(tree.problems());
        Scopes scopes = Scopes.of(tree);
        problems.addAll(scopes.problems());
        problems.addAll(CompileChecks.of(scopes));
        if (problems.isEmpty()) {
            return "ok";
        }
        SyntaxProblem first = problems.getFirst();
        return first.message() + "\t" + first.line() + "\t" + first.column();
    }

    @TestFactory
    Stream<DynamicTest> warningsAreThoseOfCPython() throws IOException {
        return cases("warnings.tsv")
                .map(parts ->
                        DynamicTest.dynamicTest(
                                parts[0],
                                () -> assertEquals(parts[1], warnings(unescape(parts[0])))));
    }

    private static String warnings(String source) {
        return SyntaxWarnings.of(Scopes.of(parse(source))).stream()
                .map(warning -> warning.line() + " " + warning.message())
                .sorted()
                .collect(Collectors.joining("; "));
    }

    /// Each use of `x` in the source, as `line: lines of its bindings`.
    private static List<String> definitions(String source) {
        Tree tree = parse(source);
        Scopes scopes = Scopes.of(tree);
        List<String> found = new ArrayList<>();
        collect(tree.root(), tree, scopes, found);
        return found;
    }

    private static void collect(Node node, Tree tree, Scopes scopes, List<String> found) {
        if (node instanceof Expr.Name name
                && name.id().equals("x")
                && scopes.use(name).isPresent()) {
            List<Integer> lines = new ArrayList<>();
            for (Binding binding : scopes.definitions(name)) {
                lines.add(tree.lines().line(tree.start(binding.node())) + 1);
            }
            found.add(tree.lines().line(tree.start(name)) + 1 + ": " + lines);
        }
        node.forEachChild(child -> collect(child, tree, scopes, found));
    }

    @Test
    void usesFindTheBindingsOfTheirVariable() {
        assertEquals(
                List.of("4: [1, 3, 3]"),
                definitions("x = 1\ndef f():\n    global x; x = 2\nprint(x)\n"));
        assertEquals(List.of("3: [2]"), definitions("x = 1\ndef f(x):\n    return x\n"));
        assertEquals(
                List.of("5: [1]"),
                definitions("x = 1\nclass C:\n    x = 2\n    def f(self):\n        x\n"));
        assertEquals(List.of("3: [3]"), definitions("x = 1\nclass C:\n    x = 2; y: x\n"));
        assertEquals(List.of("1: [1]"), definitions("[x for x in y]\n"));
        assertEquals(List.of("2: []"), definitions("import y\nx\n"));
        assertEquals(List.of("2: [1]"), definitions("[x := 1 for y in z]\nx\n"));
        assertEquals(
                List.of("4: [2]"), definitions("def f():\n    x = 1\n    def g():\n        x\n"));
        assertEquals(List.of("1: [1]"), definitions("def f[x](y: x): pass\n"));
        assertEquals(List.of("3: [1]"), definitions("import x\ndef f():\n    y: x = 1\n"));
    }

    @Test
    void annotationsAreUsesWhereTheyAreKeptAsText() {
        assertEquals(
                List.of("3: [2]"),
                definitions("from __future__ import annotations\nimport x\ndef f(a: x): pass\n"));
    }

    @Test
    void deepTreesNeedNoDeepStack() {
        String sum = "x = " + "x + ".repeat(20_000) + "x\n";
        assertTrue(Scopes.of(parse(sum)).problems().isEmpty());
        String choices = "if x: pass\n" + "elif x: pass\n".repeat(2_000);
        Scopes scopes = Scopes.of(parse(choices));
        assertTrue(CompileChecks.of(scopes).isEmpty());
        assertFalse(scopes.module().symbols().isEmpty());
    }

    @Test
    void brokenTextHasScopesToo() {
        for (String source :
                List.of(
                        "def f(",
                        "class",
                        "import",
                        "x = [y for",
                        "lambda",
                        "match x:\n case",
                        "@",
                        "type")) {
            Scopes scopes = Scopes.of(parse(source));
            assertEquals(ScopeKind.MODULE, scopes.module().kind());
            CompileChecks.of(scopes);
        }
    }

    private static String unescape(String text) {
        return Pattern.compile("\\\\(u[0-9a-f]{4}|.)")
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(escape(found.group(1))));
    }

    private static String escape(String code) {
        return switch (code.charAt(0)) {
            case 'n' -> "\n";
            case 'u' -> String.valueOf((char) Integer.parseInt(code.substring(1), 16));
            default -> code;
        };
    }
}
