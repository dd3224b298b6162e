package dev.pytool.linter.rules.bugbear;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// Star arg unpacking after keyword arg.
@Rule(
        code = "B026",
        name = "star-arg-unpacking-after-keyword-arg",
        message = "Star-arg unpacking after a keyword argument is strongly discouraged")
final class StarArgUnpackingAfterKeywordArg {
    private StarArgUnpackingAfterKeywordArg() {}

    static void check(Expr.Call node, LintContext cx) {
        if (node.keywords().isEmpty()) {
            return;
        }
        for (Expr arg : node.args()) {
            if (arg instanceof Expr.Starred
                    && cx.start(arg) > cx.start(node.keywords().getFirst())) {
                cx.report(arg);
            }
        }
    }
}
