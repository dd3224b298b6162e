package dev.pytool.linter.rules.simplify;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Statements;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Operator;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

import java.util.Optional;

/// Enumerate for loop.
@Rule(
        code = "SIM113",
        name = "enumerate-for-loop",
        message = "Use `enumerate()` for index variable `{}` in `for` loop")
final class EnumerateForLoop {
    private EnumerateForLoop() {}

    static void check(Stmt.For node, LintContext cx) {
        if (Exprs.contains(node, each -> each instanceof Stmt.Continue)) {
            return;
        }
        for (Stmt statement : node.body()) {
            if (!(statement instanceof Stmt.AugAssign step)
                    || step.op() != Operator.ADD
                    || !Exprs.isInt(step.value(), 1)
                    || !(step.target() instanceof Expr.Name index)) {
                continue;
            }
            Optional<Stmt> before = Statements.previous(node, cx);
            if (before.isPresent()
                    && before.get() instanceof Stmt.Assign start
                    && start.targets().size() == 1
                    && Exprs.isName(start.targets().getFirst(), index.id())
                    && Exprs.isInt(start.value(), 0)) {
                long writes =
                        cx.semantics().enclosingScope(node).all().stream()
                                .filter(binding ->
                                        binding.name().equals(index.id())
                                                && cx.start(node) <= binding.start()
                                                && binding.end() <= cx.end(node))
                                .count();
                boolean after =
                        cx.semantics()
                                .enclosingScope(node)
                                .lookup(index.id())
                                .filter(binding ->
                                        binding.references().stream()
                                                .anyMatch(read -> read.start() > cx.end(node)))
                                .isPresent();
                if (writes == 1 && !after) {
                    cx.report(step, index.id());
                }
            }
        }
    }
}
