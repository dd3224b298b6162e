package dev.pytool.linter.rules.comprehensions;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Unnecessary list call.
@Rule(
        code = "C411",
        name = "unnecessary-list-call",
        fix = Fixable.SOMETIMES,
        message = "Unnecessary `list()` call (remove the outer call to `list()`)")
final class UnnecessaryListCall {
    private UnnecessaryListCall() {}

    static void check(Expr.Call node, LintContext cx) {
        if (cx.isBuiltin(node.func(), "list")
                && node.args().size() == 1
                && node.keywords().isEmpty()
                && node.args().getFirst() instanceof Expr.ListComp list) {
            cx.report(node).unsafe(cx.replace(node, cx.text(list)));
        }
    }
}
