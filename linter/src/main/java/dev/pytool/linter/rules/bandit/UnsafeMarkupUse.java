package dev.pytool.linter.rules.bandit;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.BanditTest;
import dev.pytool.processor.rule.BanditTest.Level;
import dev.pytool.processor.rule.Rule;

/// Unsafe markup use.
@Rule(code = "S704", name = "unsafe-markup-use", message = "Unsafe use of `{}` detected")
@BanditTest(name = "markupsafe_markup_xss", severity = Level.MEDIUM, confidence = Level.HIGH)
final class UnsafeMarkupUse {
    private UnsafeMarkupUse() {}

    static void check(Expr.Call node, LintContext cx) {
        String name = cx.nameOf(node.func());
        boolean markup =
                name.equals("markupsafe.Markup")
                        || name.equals("flask.Markup")
                        || cx.options().flake8Bandit().extendMarkupNames().contains(name);
        if (!markup || node.args().isEmpty() || Exprs.isString(node.args().getFirst())) {
            return;
        }
        boolean allowed =
                node.args().getFirst() instanceof Expr.Call call
                        && cx.options()
                                .flake8Bandit()
                                .allowedMarkupCalls()
                                .contains(cx.nameOf(call.func()));
        if (!allowed) {
            cx.report(node, name);
        }
    }
}
