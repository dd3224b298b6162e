package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// Named expr without context.
@Rule(
        code = "PLW0131",
        name = "named-expr-without-context",
        message = "Named expression used without context")
final class NamedExprWithoutContext {
    private NamedExprWithoutContext() {}

    static void check(Stmt.Expr node, LintContext cx) {
        if (node.value() instanceof Expr.NamedExpr) {
            cx.report(node.value());
        }
    }
}
