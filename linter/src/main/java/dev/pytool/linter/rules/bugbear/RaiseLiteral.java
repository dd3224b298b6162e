package dev.pytool.linter.rules.bugbear;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// Raise literal.
@Rule(
        code = "B016",
        name = "raise-literal",
        message = "Cannot raise a literal. Did you intend to return it or raise an Exception?")
final class RaiseLiteral {
    private RaiseLiteral() {}

    static void check(Stmt.Raise node, LintContext cx) {
        node.exc().filter(exc -> exc instanceof Expr.Constant).ifPresent(cx::report);
    }
}
