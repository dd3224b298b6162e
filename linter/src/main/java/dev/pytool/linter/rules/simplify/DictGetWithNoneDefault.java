package dev.pytool.linter.rules.simplify;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Values;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Dict get with none default.
@Rule(
        code = "SIM910",
        name = "dict-get-with-none-default",
        fix = Fixable.ALWAYS,
        message = "Use `{}` instead of `{}`")
final class DictGetWithNoneDefault {
    private DictGetWithNoneDefault() {}

    static void check(Expr.Call node, LintContext cx) {
        if (Calls.method(node).equals("get")
                && node.args().size() == 2
                && node.keywords().isEmpty()
                && Exprs.isNone(node.args().get(1))
                && (Exprs.string(node.args().getFirst()).isPresent()
                        || node.args().getFirst() instanceof Expr.Name
                        || Exprs.isInt(node.args().getFirst()))
                && Values.isA(((Expr.Attribute) node.func()).value(), "dict", cx)) {
            String text = cx.text(node.func()) + "(" + cx.text(node.args().getFirst()) + ")";
            cx.report(node, text, cx.text(node)).safe(cx.replace(node, text));
        }
    }
}
