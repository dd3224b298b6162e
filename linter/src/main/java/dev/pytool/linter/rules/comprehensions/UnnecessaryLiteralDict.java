package dev.pytool.linter.rules.comprehensions;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Unnecessary literal dict.
@Rule(
        code = "C406",
        name = "unnecessary-literal-dict",
        fix = Fixable.ALWAYS,
        message = "Unnecessary {} literal (rewrite as a dict literal)")
final class UnnecessaryLiteralDict {
    private UnnecessaryLiteralDict() {}

    static void check(Expr.Call node, LintContext cx) {
        if (cx.isBuiltin(node.func(), "dict")
                && node.args().size() == 1
                && node.keywords().isEmpty()
                && (node.args().getFirst() instanceof Expr.List
                        || node.args().getFirst() instanceof Expr.Tuple)
                && Exprs.elements(node.args().getFirst()).stream()
                        .allMatch(each ->
                                each instanceof Expr.Tuple pair && pair.elts().size() == 2)) {
            Finding finding =
                    cx.report(node, node.args().getFirst() instanceof Expr.List ? "list" : "tuple");
            if (!cx.hasComment(node)) {
                finding.unsafe(cx.replace(node, Literals.dict(node.args().getFirst(), cx)));
            }
        }
    }
}
