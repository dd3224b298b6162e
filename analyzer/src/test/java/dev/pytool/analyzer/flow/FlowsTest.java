package dev.pytool.analyzer.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pytool.analyzer.scope.Binding;
import dev.pytool.analyzer.scope.Scope;
import dev.pytool.analyzer.scope.Scopes;
import dev.pytool.analyzer.scope.Symbol;
import dev.pytool.analyzer.scope.Use;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.grammar.ParseOptions;
import dev.pytool.parser.grammar.Parser;
import dev.pytool.parser.text.Edit;
import dev.pytool.parser.text.SourceText;
import dev.pytool.parser.tree.Tree;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Links between uses and bindings of a whole file, and what of them an edit builds again.
final class FlowsTest {
    private static final Path FIXTURES = Path.of("../parser/src/test/fixtures/edits");
    private static final String[] PIECES = {
        "return\n",
        "\n    ",
        "x = 1\n",
        "x",
        "if x:",
        "else:",
        "while True:\n",
        "break\n",
        "raise x\n",
        "del x\n",
        "try:\n",
        "finally:\n",
        "global x\n",
        "(y := x)",
        "def f(x): return x\n",
        "class A:\n    x = x\n"
    };

    private static Tree parse(String text) {
        return Parser.parse(SourceText.of(text), ParseOptions.FILE);
    }

    private static int line(Tree tree, Node node) {
        return tree.lines().line(tree.start(node)) + 1;
    }

    /// `line>lines of the uses it reaches` for each binding of `x`, then the lines of dead code.
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "x = 1;print(x) | 1>2",
                "x = 1;x = 2;print(x) | 1> 2>3",
                "if a:;>x = 1;else:;>x = 2;print(x) | 2>5 4>5",
                "x = 1;def f():;>return x;x = 2 | 1>3 4>3",
                "def f():;>x = 1;>return x;>x = 2;print(x) | 2>3 4> dead 4",
                "for x in y:;>print(x);print(x) | 1>2,3",
                "class A:;>x = 1;>y = x;>def f(self): return x | 2>3",
                "x = 1;class A:;>y = x;x = 2 | 1>3 4>",
                "x = 1;del x;print(x) | 1>",
                "x = 1;y = [x for _ in z] | 1>2",
                "x = 1;def f():;>global x;>x = 2;print(x) | 1>5 4>5",
                "raise a;x = 1;def f(): return x;x = 2 | 2>3 4>3 dead 2-4",
                "if 0:;>def f():;>>return;>>x = 1 | 4> dead 2",
            })
    void links(String source, String expected) {
        Tree tree = parse(source.strip().replace(";", "\n").replace(">", "    ") + "\n");
        assertEquals(List.of(), tree.problems());
        Scopes scopes = Scopes.of(tree);
        Flows flows = Flows.of(scopes, FlowRules.SYNTACTIC);
        List<Binding> bindings = new ArrayList<>();
        bindings(scopes.module(), bindings);
        bindings.sort(Comparator.comparingInt(binding -> tree.start(binding.node())));
        StringBuilder found = new StringBuilder();
        for (Binding binding : bindings) {
            List<String> uses =
                    flows.reached(binding).stream()
                            .map(use -> String.valueOf(line(tree, use.node())))
                            .toList();
            found.append(line(tree, binding.node())).append('>').append(String.join(",", uses));
            found.append(' ');
        }
        for (List<Stmt> dead : flows.unreachable()) {
            found.append("dead ").append(line(tree, dead.getFirst()));
            if (dead.size() > 1) {
                found.append('-').append(line(tree, dead.getLast()));
            }
        }
        assertEquals(expected.strip(), found.toString().strip());
    }

    private static void bindings(Scope scope, List<Binding> found) {
        scope.symbol("x")
                .ifPresent(symbol -> {
                    for (Binding binding : symbol.bindings()) {
                        if (binding.kind().gives()) {
                            found.add(binding);
                        }
                    }
                });
        scope.children().forEach(child -> bindings(child, found));
    }

    /// Lines of the uses that may find no value.
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "if a:;>x = 1;print(x) | 3",
                "if a:;>x = 1;else:;>raise b;print(x) | ",
                "for x in y: pass;print(x) | 2",
                "while True:;>x = 1;>if x: break;print(x) | ",
                "try:;>x = 1;except b:;>pass;print(x) | 5",
                "if a:;>x = 1;def f():;>global x;>x = 2;print(x) | ",
                "if a:;>x = 1;def f(): return x | ",
                "x = 1;class A:;>if x:;>>x = 2;>x | ",
                "def f():;>with a: x = 1;>return x | ",
                "if a:;>x = 1;print(y) | "
            })
    void possiblyUnbound(String source, String expected) {
        Tree tree = parse(source.strip().replace(";", "\n").replace(">", "    ") + "\n");
        assertEquals(List.of(), tree.problems());
        List<String> found =
                Flows.of(Scopes.of(tree), FlowRules.SYNTACTIC).possiblyUnbound().stream()
                        .map(use -> String.valueOf(line(tree, use.node())))
                        .toList();
        assertEquals(expected == null ? "" : expected.strip(), String.join(",", found));
    }

    @TestFactory
    Stream<DynamicTest> flowsAfterEditsAreThoseOfAFreshTree() throws IOException {
        return Files.list(FIXTURES)
                .sorted()
                .flatMap(file ->
                        IntStream.range(0, 25)
                                .mapToObj(seed ->
                                        DynamicTest.dynamicTest(
                                                file.getFileName() + ", seed " + seed,
                                                () -> edits(file, seed))));
    }

    private static void edits(Path file, int seed) throws IOException {
        Random random = new Random(seed);
        Tree tree = parse(Files.readString(file));
        String original = tree.source().text();
        describe(tree);
        for (int i = 0; i < 40; i++) {
            if (i % 7 == 6) {
                tree = parse(original);
                describe(tree);
            }
            int start = random.nextInt(tree.source().length() + 1);
            int end =
                    random.nextInt(3) == 0
                            ? Math.min(tree.source().length(), start + random.nextInt(20))
                            : start;
            Edit edit = new Edit(start, end, PIECES[random.nextInt(PIECES.length)]);
            tree = Parser.edit(tree, edit, ParseOptions.FILE);
            assertEquals(describe(parse(tree.source().text())), describe(tree), edit::toString);
        }
    }

    private static String describe(Tree tree) {
        Scopes scopes = Scopes.of(tree);
        Flows flows = Flows.of(scopes, FlowRules.SYNTACTIC);
        StringBuilder out = new StringBuilder();
        describe(tree, scopes.module(), flows, out);
        for (List<Stmt> dead : flows.unreachable()) {
            out.append("dead ").append(tree.start(dead.getFirst())).append('-');
            out.append(tree.end(dead.getLast())).append('\n');
        }
        return out.toString();
    }

    private static void describe(Tree tree, Scope scope, Flows flows, StringBuilder out) {
        out.append(scope).append(flows.around(scope).fallsThrough()).append('\n');
        for (Symbol symbol : scope.symbols()) {
            out.append(symbol);
            flows.around(scope).atEnd(symbol).stream()
                    .mapToInt(binding -> tree.start(binding.node()))
                    .sorted()
                    .forEach(at -> out.append(" end ").append(at));
            for (Use use : symbol.uses()) {
                out.append(' ').append(tree.start(use.node())).append(flows.boundness(use));
                flows.reaching(use).stream()
                        .mapToInt(binding -> tree.start(binding.node()))
                        .sorted()
                        .forEach(at -> out.append(' ').append(at));
            }
            out.append('\n');
        }
        scope.children().forEach(child -> describe(tree, child, flows, out));
    }

    @Test
    void onlyTheChangedSegmentIsBuiltAgain() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            text.append("def f").append(i).append("(a):\n    b = a\n    return b\n\n");
            text.append("class C").append(i).append(":\n    x = f").append(i);
            text.append("\n    def m(self):\n        y = self.x\n        return y\n\n");
        }
        Tree before = parse(text.toString());
        Flows flows = Flows.of(Scopes.of(before), FlowRules.SYNTACTIC);
        flows.unreachable();
        int all = flows.built();
        assertTrue(all >= 3000, () -> all + " pieces");
        int at = text.indexOf("y = self.x", text.indexOf("class C250"));
        Tree after = Parser.edit(before, new Edit(at, at, "x"), ParseOptions.FILE);
        Flows edited = Flows.of(Scopes.of(after), FlowRules.SYNTACTIC);
        edited.unreachable();
        // The body, the `def` in its class, and the class in the module.
        assertEquals(3, edited.built());
    }

    @Test
    void longModulesCostBoundedMemory() {
        Tree straight = parse("x = 1\n".repeat(30_000) + "print(x)\n");
        Scopes scopes = Scopes.of(straight);
        Use use = scopes.module().symbol("x").orElseThrow().uses().getFirst();
        List<Binding> reaching = Flows.of(scopes, FlowRules.SYNTACTIC).reaching(use);
        assertEquals(
                List.of(30_000), reaching.stream().map(b -> line(straight, b.node())).toList());
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            text.append("if a: x").append(i).append(" = 1\n");
        }
        Tree branches = parse(text + "raise a\nprint(x1)\n");
        Flows unknown = Flows.of(Scopes.of(branches), FlowRules.SYNTACTIC);
        assertEquals(List.of(), unknown.unreachable());
        assertEquals(List.of(), unknown.possiblyUnbound());
    }
}
