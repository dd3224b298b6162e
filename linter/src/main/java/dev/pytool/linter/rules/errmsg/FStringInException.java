package dev.pytool.linter.rules.errmsg;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Raises;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// F-string passed to an exception.
@Rule(
        code = "EM102",
        name = "f-string-in-exception",
        fix = Fixable.SOMETIMES,
        message = "Exception must not use an f-string literal, assign to variable first")
final class FStringInException {
    private FStringInException() {}

    static void check(Stmt.Raise node, LintContext cx) {
        Raises.message(node).filter(Expr.JoinedStr.class::isInstance).ifPresent(cx::report);
    }
}
