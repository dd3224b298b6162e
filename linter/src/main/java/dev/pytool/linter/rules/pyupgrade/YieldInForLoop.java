package dev.pytool.linter.rules.pyupgrade;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Brackets;
import dev.pytool.linter.syntax.Shape;
import dev.pytool.linter.syntax.Targets;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Yield in for loop.
@Rule(
        code = "UP028",
        name = "yield-in-for-loop",
        fix = Fixable.SOMETIMES,
        message = "Replace `yield` over `for` loop with `yield from`")
final class YieldInForLoop {
    private YieldInForLoop() {}

    static void check(Stmt.For node, LintContext cx) {
        if (isPlain(node.target())
                && node.orelse().isEmpty()
                && node.body().size() == 1
                && node.body().getFirst() instanceof Stmt.Expr expr
                && expr.value() instanceof Expr.Yield yield
                && yield.value().filter(value -> Shape.same(value, node.target())).isPresent()
                && cx.semantics().enclosingScope(node).node() instanceof Stmt.FunctionDef) {
            boolean later =
                    Targets.names(node.target()).stream()
                            .anyMatch(name -> isReadElsewhere(name.id(), node, cx));
            if (!later) {
                Finding finding = cx.report(node);
                int[] span = Brackets.span(node.iter(), cx.end(node.target()), cx.end(node), cx);
                String iterable = cx.text(span[0], span[1]);
                boolean open = node.iter() instanceof Expr.Tuple && !iterable.startsWith("(");
                if (!cx.hasComment(node)) {
                    finding.unsafe(
                            cx.replace(
                                    node,
                                    "yield from " + (open ? "(" + iterable + ")" : iterable)));
                }
            }
        }
    }

    private static boolean isPlain(Expr target) {
        return target instanceof Expr.Name
                || target instanceof Expr.Tuple tuple
                        && tuple.elts().stream().allMatch(Expr.Name.class::isInstance);
    }

    private static boolean isReadElsewhere(String name, Stmt.For loop, LintContext cx) {
        return cx.semantics().enclosingScope(loop).all().stream()
                .filter(binding -> binding.name().equals(name))
                .flatMap(binding -> binding.references().stream())
                .anyMatch(read -> read.start() < cx.start(loop) || read.start() > cx.end(loop));
    }
}
