package dev.pytool.linter.rules.booleantrap;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// True or False passed by position.
@Rule(
        code = "FBT003",
        name = "boolean-positional-value-in-call",
        message = "Boolean positional value in function call")
final class BooleanPositionalValueInCall {
    private BooleanPositionalValueInCall() {}

    static void check(Expr.Call node, LintContext cx) {
        if (Booleans.isAllowedCall(node, cx)) {
            return;
        }
        for (Expr arg : node.args()) {
            if (Exprs.isBool(arg)) {
                cx.report(arg);
            }
        }
    }
}
