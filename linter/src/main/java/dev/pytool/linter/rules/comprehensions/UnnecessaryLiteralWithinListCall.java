package dev.pytool.linter.rules.comprehensions;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Unnecessary literal within list call.
@Rule(
        code = "C410",
        name = "unnecessary-literal-within-list-call",
        fix = Fixable.ALWAYS,
        message = "Unnecessary {} literal passed to `list()` ({})")
final class UnnecessaryLiteralWithinListCall {
    private UnnecessaryLiteralWithinListCall() {}

    static void check(Expr.Call node, LintContext cx) {
        if (cx.isBuiltin(node.func(), "list")
                && node.args().size() == 1
                && node.keywords().isEmpty()) {
            Expr arg = node.args().getFirst();
            if (arg instanceof Expr.List) {
                cx.report(node, "list", "remove the outer call to `list()`")
                        .unsafe(cx.replace(node, cx.text(arg)));
            } else if (arg instanceof Expr.Tuple) {
                Finding finding = cx.report(node, "tuple", "rewrite as a single list literal");
                if (!cx.hasComment(node)) {
                    finding.unsafe(cx.replace(node, "[" + Literals.inner(arg, cx) + "]"));
                }
            }
        }
    }
}
