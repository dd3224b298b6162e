package dev.pytool.linter.rules.comprehensions;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Unnecessary literal set.
@Rule(
        code = "C405",
        name = "unnecessary-literal-set",
        fix = Fixable.ALWAYS,
        message = "Unnecessary {} literal (rewrite as a set literal)")
final class UnnecessaryLiteralSet {
    private UnnecessaryLiteralSet() {}

    static void check(Expr.Call node, LintContext cx) {
        if (cx.isBuiltin(node.func(), "set")
                && node.args().size() == 1
                && node.keywords().isEmpty()
                && (node.args().getFirst() instanceof Expr.List
                        || node.args().getFirst() instanceof Expr.Tuple)) {
            Finding finding =
                    cx.report(node, node.args().getFirst() instanceof Expr.List ? "list" : "tuple");
            String inner = Literals.inner(node.args().getFirst(), cx);
            if (!cx.hasComment(node)) {
                finding.unsafe(cx.replace(node, inner.isBlank() ? "set()" : "{" + inner + "}"));
            }
        }
    }
}
