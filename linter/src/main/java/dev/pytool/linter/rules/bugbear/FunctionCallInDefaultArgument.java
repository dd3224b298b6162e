package dev.pytool.linter.rules.bugbear;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Mutability;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// Function call as a default value.
@Rule(
        code = "B008",
        name = "function-call-in-default-argument",
        message =
                "Do not perform function call `{}` in argument defaults; instead, perform the call within the function, or read the default from a module-level singleton variable")
final class FunctionCallInDefaultArgument {
    private FunctionCallInDefaultArgument() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        for (Expr value : Defaults.values(node.args())) {
            calls(value, cx);
        }
    }

    private static void calls(Expr value, LintContext cx) {
        if (value instanceof Expr.Lambda) {
            return;
        }
        if (value instanceof Expr.Call call
                && !Mutability.isMutable(call, cx)
                && !Mutability.isImmutableCall(call, cx)) {
            cx.report(call, Exprs.dotted(call.func()));
        }
        if (!(value instanceof Expr.Call)) {
            value.forEachChild(child -> {
                if (child instanceof Expr expr) {
                    calls(expr, cx);
                }
            });
        }
    }
}
