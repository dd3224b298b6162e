package dev.pytool.linter.rules.pyupgrade;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Context;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Quoted annotation.
@Rule(
        code = "UP037",
        name = "quoted-annotation",
        fix = Fixable.ALWAYS,
        message = "Remove quotes from type annotation")
final class QuotedAnnotation {
    private QuotedAnnotation() {}

    static void check(Expr.Constant node, LintContext cx) {
        if (cx.semantics().source().quoted(node).isEmpty()
                || !cx.in(node, Context.TYPING_ONLY_ANNOTATION)) {
            return;
        }
        String text = Exprs.string(node).orElse("");
        cx.report(node).safe(cx.replace(node, text.indexOf('\n') >= 0 ? "(" + text + ")" : text));
    }
}
