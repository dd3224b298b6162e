package dev.pytool.linter.rules.pycodestyle;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// `None` is one object; `==` may ask the other operand's class instead.
@Rule(
        code = "E711",
        name = "none-comparison",
        fix = Fixable.ALWAYS,
        message = "Comparison to `None` should be `cond is{} None`")
final class NoneComparison {
    private NoneComparison() {}

    static void check(Expr.Compare node, LintContext cx) {
        Singletons.compare(
                node, Exprs::isNone, cx, (word, other) -> word.equals("is") ? "" : " not");
    }
}
