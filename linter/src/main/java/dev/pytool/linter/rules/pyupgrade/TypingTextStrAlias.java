package dev.pytool.linter.rules.pyupgrade;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.ExprContext;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Typing text str alias.
@Rule(
        code = "UP019",
        name = "typing-text-str-alias",
        fix = Fixable.SOMETIMES,
        message = "`typing.Text` is deprecated, use `str`")
final class TypingTextStrAlias {
    private TypingTextStrAlias() {}

    static void check(Expr.Name node, LintContext cx) {
        text(node, cx);
    }

    static void check(Expr.Attribute node, LintContext cx) {
        text(node, cx);
    }

    private static void text(Expr node, LintContext cx) {
        boolean written = node instanceof Expr.Name name && name.ctx() != ExprContext.LOAD;
        if (!written && cx.isTyping(node, "Text")) {
            Finding finding = cx.report(node);
            if (cx.hasBuiltin("str")) {
                finding.safe(cx.replace(node, "str"));
            }
        }
    }
}
