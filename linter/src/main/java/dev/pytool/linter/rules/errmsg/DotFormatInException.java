package dev.pytool.linter.rules.errmsg;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Raises;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Format() result passed to an exception.
@Rule(
        code = "EM103",
        name = "dot-format-in-exception",
        fix = Fixable.SOMETIMES,
        message = "Exception must not use a `.format()` string directly, assign to variable first")
final class DotFormatInException {
    private DotFormatInException() {}

    static void check(Stmt.Raise node, LintContext cx) {
        Raises.message(node)
                .filter(text ->
                        text instanceof Expr.Call call
                                && Calls.method(call).equals("format")
                                && Exprs.isString(((Expr.Attribute) call.func()).value()))
                .ifPresent(cx::report);
    }
}
