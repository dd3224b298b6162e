package dev.pytool.analyzer.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.pytool.analyzer.scope.Binding;
import dev.pytool.analyzer.scope.Scope;
import dev.pytool.analyzer.scope.ScopeKind;
import dev.pytool.analyzer.scope.Scopes;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.grammar.ParseOptions;
import dev.pytool.parser.grammar.Parser;
import dev.pytool.parser.text.SourceText;
import dev.pytool.parser.tree.Tree;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// Sources have `;` for a line end and `>` for four spaces. An answer lists, in the order of the
/// text, each reading of `x` as `line:boundness:lines of the bindings that reach it`, then `dead
/// LINE` for each unreachable run, then `falls` where control falls off the end. The scope is the
/// first function, or else the module.
final class FlowTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "x = 1;x | 2:BOUND:1 falls",
                "if a:;>x = 1;x | 3:MAYBE:2 falls",
                "if a:;>x = 1;else:;>x = 2;x | 5:BOUND:2,4 falls",
                "if a:;>x = 1;elif b:;>x = 2;else:;>raise E;x | 7:BOUND:2,4 falls",
                "x;x = 1 | 1:UNBOUND: falls",
                "x = 1;del x;x | 3:UNBOUND: falls",
                "for i in a:;>x = i;x | 3:MAYBE:2 falls",
                "for i in a:;>x = i;else:;>x = 0;x | 5:BOUND:4 falls",
                "for i in a:;>x = i;>break;else:;>x = 0;x | 6:BOUND:2,5 falls",
                "while True:;>x = 1;>if x: break;x | 3:BOUND:2 4:BOUND:2 falls",
                "while True:;>pass;x = 1 | dead 3",
                "while a:;>x = 1;>continue;>x = 2;x | 5:MAYBE:2 dead 4 falls",
                "try:;>x = f();except E:;>pass;x | 5:MAYBE:2 falls",
                "try:;>x = f();except E:;>raise;x | 5:BOUND:2 falls",
                "try:;>x = f();except E:;>x = 0;x | 5:BOUND:2,4 falls",
                "try:;>pass;except E as x:;>x;x | 4:BOUND:3 5:UNBOUND: falls",
                "try:;>x = 1;finally:;>x;x | 4:MAYBE:2 5:BOUND:2 falls",
                "def f():;>try:;>>x = 1;>>return x;>finally:;>>try: g();>>finally: x = 2;>x | 4:BOUND:3 dead 8",
                "def f(x):;>try:;>>return x;>finally:;>>g();>x = 2 | 3:BOUND:1 dead 6",
                "def f():;>return 1;>x = 2;>x | dead 3",
                "def f():;>while a:;>>try:;>>>break;>>finally:;>>>x = 1;>x | 7:MAYBE:6 falls",
                "def f(x):;>if x: return 1;>else: return 2 | 2:BOUND:1",
                "with a as x:;>x | 2:BOUND:1 falls",
                "match a:;>case [x]:;>>x;x | 3:BOUND:2 4:MAYBE:2 falls",
                "match a:;>case 1:;>>x = 1;>case _:;>>x = 2;x | 6:BOUND:3,5 falls",
                "if (x := a) and b:;>x | 2:BOUND:1 falls",
                "if b and (x := a):;>x;x | 2:BOUND:1 3:MAYBE:1 falls",
                "if not (b and (x := a)):;>x;else:;>x | 2:MAYBE:1 4:BOUND:1 falls",
                "x = 1 if a else 2;x | 2:BOUND:1 falls",
                "x += 1 | 1:UNBOUND: falls",
                "x = 1;x += x;x | 2:BOUND:1 2:BOUND:1 3:BOUND:2 falls",
                "class C:;>y = x;x = 1 | 2:UNBOUND: falls",
                "x = 1;[x for y in z] | 2:BOUND:1 falls",
                "[x for x in z] | 1:UNKNOWN: falls",
                "def f():;>x = 1;>def g(): x;>lambda: x | 3:UNKNOWN: 4:UNKNOWN: falls",
                "assert False;x = 1 | dead 2",
                "import x;x.y | 2:BOUND:1 falls",
                "if a:;>def x(): pass;x() | 3:MAYBE:2 falls",
                "return_ = 1;if 0:;>x = 1;x | 4:UNBOUND: dead 3 falls",
            })
    void namesAndReachability(String source, String expected) {
        String text = source.strip().replace(";", "\n").replace(">", "    ") + "\n";
        Tree tree = Parser.parse(SourceText.of(text), ParseOptions.FILE);
        assertEquals(List.of(), tree.problems());
        Scopes scopes = Scopes.of(tree);
        Scope scope =
                scopes.module().children().stream()
                        .filter(child -> child.kind() == ScopeKind.FUNCTION)
                        .findFirst()
                        .filter(child -> text.startsWith("def"))
                        .orElse(scopes.module());
        Flow flow = Flow.of(scopes, scope, FlowRules.SYNTACTIC);
        List<String> found = new ArrayList<>();
        collect(tree.root(), tree, scopes, flow, found);
        for (List<Stmt> dead : flow.unreachable()) {
            found.add("dead " + line(tree, dead.getFirst()));
        }
        if (flow.fallsThrough()) {
            found.add("falls");
        }
        assertEquals(expected.strip(), String.join(" ", found));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "x | FALLS",
                "return | RETURNS",
                "if a: return;else: raise b | RETURNS RAISES",
                "if a: return | FALLS RETURNS",
                "if 1: return | RETURNS",
                "while 1: pass | ",
                "while 1:;>if a: break | FALLS",
                "while a: return | FALLS RETURNS",
                "for a in b: break;else: return | FALLS RETURNS",
                "for a in b: continue;else: return | RETURNS",
                "break | BREAKS",
                "try: raise a;except b: return | RETURNS",
                "try: return;finally: raise a | RAISES",
                "try: a;except b: raise;else: return | RETURNS RAISES",
                "with a: return | RETURNS",
                "match a:;>case 1: return;>case _: raise b | RETURNS RAISES",
                "match a:;>case 1: return | FALLS RETURNS",
                "continue;return | CONTINUES",
            })
    void exits(String source, String expected) {
        Tree tree =
                Parser.parse(
                        SourceText.of(source.replace(";", "\n").replace(">", "    ") + "\n"),
                        ParseOptions.FILE);
        List<Stmt> body = ((dev.pytool.parser.ast.Mod.Module) tree.root()).body();
        Object wanted = expected == null ? "" : expected.strip();
        List<String> found = Exits.of(body, FlowRules.SYNTACTIC).stream().map(Enum::name).toList();
        assertEquals(wanted, String.join(" ", found));
    }

    private static int line(Tree tree, Node node) {
        return tree.lines().line(tree.start(node)) + 1;
    }

    private static void collect(
            Node node, Tree tree, Scopes scopes, Flow flow, List<String> found) {
        if (node instanceof Expr.Name name
                && name.id().equals("x")
                && scopes.use(name).isPresent()) {
            boolean dead = flow.boundness(name) == Boundness.UNKNOWN && deadUse(scopes, name, flow);
            if (!dead) {
                List<Integer> lines = new ArrayList<>();
                for (Binding binding : flow.reaching(name)) {
                    lines.add(line(tree, binding.node()));
                }
                Collections.sort(lines);
                String joined = String.join(",", lines.stream().map(String::valueOf).toList());
                found.add(line(tree, name) + ":" + flow.boundness(name) + ":" + joined);
            }
        }
        node.forEachChild(child -> collect(child, tree, scopes, flow, found));
    }

    /// A reading in code that cannot run has no answer; the listing leaves it out.
    private static boolean deadUse(Scopes scopes, Expr.Name name, Flow flow) {
        Optional<Scope> scope = scopes.use(name).map(use -> use.scope());
        return !flow.unreachable().isEmpty() && scope.isPresent();
    }
}
