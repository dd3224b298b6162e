package dev.pytool.linter.rules.simplify;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Nested ifs that could be one.
@Rule(
        code = "SIM102",
        name = "collapsible-if",
        fix = Fixable.SOMETIMES,
        message = "Use a single `if` statement instead of nested `if` statements")
final class CollapsibleIf {
    private CollapsibleIf() {}

    static void check(Stmt.If node, LintContext cx) {
        if (node.body().size() != 1
                || !(node.body().getFirst() instanceof Stmt.If inner)
                || !inner.orelse().isEmpty()
                || !node.orelse().isEmpty()) {
            return;
        }
        // A chain of ifs is one finding, at its top.
        if (cx.parent(node)
                .filter(parent ->
                        parent instanceof Stmt.If outer
                                && outer.body().size() == 1
                                && outer.body().getFirst() == node
                                && outer.orelse().isEmpty())
                .isPresent()) {
            return;
        }
        boolean main =
                node.test() instanceof Expr.Compare compare
                        && compare.left() instanceof Expr.Name name
                        && name.id().equals("__name__");
        if (!main
                        && !Exprs.isBool(node.test())
                        && !(inner.body().size() == 1
                                && inner.body().getFirst() instanceof Stmt.Pass)
                || Exprs.contains(node.test(), each -> each instanceof Expr.NamedExpr)) {
            if (!main) {
                cx.report(node);
            }
        }
    }
}
