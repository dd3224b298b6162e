package dev.pytool.linter.rules.ruff;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Mutability;
import dev.pytool.linter.syntax.Unparse;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// All keys get the one object; a comprehension makes each its own.
@Rule(
        code = "RUF024",
        name = "mutable-fromkeys-value",
        fix = Fixable.ALWAYS,
        message = "Do not pass mutable objects as values to `dict.fromkeys`")
final class MutableFromkeysValue {
    private MutableFromkeysValue() {}

    static void check(Expr.Call node, LintContext cx) {
        if (!(node.func() instanceof Expr.Attribute method)
                || !method.attr().equals("fromkeys")
                || !cx.isBuiltin(method.value(), "dict")
                || node.args().size() != 2
                || !node.keywords().isEmpty()
                || node.args().stream().anyMatch(Expr.Starred.class::isInstance)
                || !Mutability.isMutable(node.args().get(1), cx)) {
            return;
        }
        String text =
                "{key: "
                        + Unparse.of(node.args().get(1), cx)
                        + " for key in "
                        + Unparse.of(node.args().get(0), cx)
                        + "}";
        cx.report(node).unsafe(cx.replace(node, text));
    }
}
