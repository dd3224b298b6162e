package dev.pytool.linter.rules.pyupgrade;

import dev.pytool.linter.model.LintContext;
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
        if (node.orelse().isEmpty()
                && node.body().size() == 1
                && node.body().getFirst() instanceof Stmt.Expr expr
                && expr.value() instanceof Expr.Yield yield
                && yield.value().filter(value -> Shape.same(value, node.target())).isPresent()
                && cx.semantics().enclosingScope(node).node() instanceof Stmt.FunctionDef) {
            boolean later =
                    Targets.names(node.target()).stream()
                            .anyMatch(name ->
                                    cx.semantics()
                                            .binding(name)
                                            .filter(binding ->
                                                    binding.isDeclaredOutside()
                                                            || binding.references().stream()
                                                                    .anyMatch(read ->
                                                                            read.start()
                                                                                            < cx
                                                                                                    .start(
                                                                                                            node)
                                                                                    || read.start()
                                                                                            > cx
                                                                                                    .end(
                                                                                                            node)))
                                            .isPresent());
            if (!later) {
                cx.report(node);
            }
        }
    }
}
