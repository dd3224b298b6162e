package dev.pytool.linter.rules.bugbear;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Unreliable callable check.
@Rule(
        code = "B004",
        name = "unreliable-callable-check",
        fix = Fixable.SOMETIMES,
        message =
                "Using `hasattr(x, \"__call__\")` to test if x is callable is unreliable. Use `callable(x)` for consistent results.")
final class UnreliableCallableCheck {
    private UnreliableCallableCheck() {}

    static void check(Expr.Call node, LintContext cx) {
        boolean has = cx.isBuiltin(node.func(), "hasattr");
        boolean get = cx.isBuiltin(node.func(), "getattr");
        if ((has || get)
                && (node.args().size() == 2 || get && node.args().size() == 3)
                && node.keywords().isEmpty()
                && Exprs.string(node.args().get(1)).filter("__call__"::equals).isPresent()) {
            Finding finding = cx.report(node);
            if (has && cx.hasBuiltin("callable")) {
                Edit edit = cx.replace(node, "callable(" + cx.text(node.args().getFirst()) + ")");
                if (cx.hasComment(node)) {
                    finding.unsafe(edit);
                } else {
                    finding.safe(edit);
                }
            }
        }
    }
}
