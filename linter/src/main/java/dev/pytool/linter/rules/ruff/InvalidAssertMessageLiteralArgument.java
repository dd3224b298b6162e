package dev.pytool.linter.rules.ruff;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// A number or other literal says nothing to who reads the failure.
@Rule(
        code = "RUF040",
        name = "invalid-assert-message-literal-argument",
        message = "Non-string literal used as assert message")
final class InvalidAssertMessageLiteralArgument {
    private InvalidAssertMessageLiteralArgument() {}

    static void check(Stmt.Assert node, LintContext cx) {
        node.msg()
                .filter(message -> message instanceof Expr.Constant && !Exprs.isString(message))
                .ifPresent(cx::report);
    }
}
