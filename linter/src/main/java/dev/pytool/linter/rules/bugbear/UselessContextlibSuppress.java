package dev.pytool.linter.rules.bugbear;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.ast.Withitem;
import dev.pytool.processor.rule.Rule;

/// Useless contextlib suppress.
@Rule(
        code = "B022",
        name = "useless-contextlib-suppress",
        message =
                "No arguments passed to `contextlib.suppress`. No exceptions will be suppressed and therefore this context manager is redundant")
final class UselessContextlibSuppress {
    private UselessContextlibSuppress() {}

    static void check(Stmt.WithLike node, LintContext cx) {
        for (Withitem item : node.items()) {
            if (item.contextExpr() instanceof Expr.Call call
                    && call.args().isEmpty()
                    && cx.nameOf(call.func()).equals("contextlib.suppress")) {
                cx.report(call);
            }
        }
    }
}
