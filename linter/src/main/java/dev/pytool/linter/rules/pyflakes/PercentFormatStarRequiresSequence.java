package dev.pytool.linter.rules.pyflakes;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.PercentFormat;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Operator;
import dev.pytool.processor.rule.Rule;

/// A width of `*` comes from the values, so a mapping cannot serve.
@Rule(
        code = "F508",
        name = "percent-format-star-requires-sequence",
        message = "`%`-format string `*` specifier requires sequence")
final class PercentFormatStarRequiresSequence {
    private PercentFormatStarRequiresSequence() {}

    static void check(Expr.BinOp node, LintContext cx) {
        if (node.op() != Operator.MOD || Exprs.string(node.left()).isEmpty()) {
            return;
        }
        PercentFormat format = PercentFormat.parse(Exprs.string(node.left()).get());
        boolean mapping =
                node.right() instanceof Expr.Dict || node.right() instanceof Expr.DictComp;
        if (format.problem().isEmpty()
                && mapping
                && format.isNamed()
                && format.specs().stream().anyMatch(spec -> spec.stars() > 0)) {
            cx.report(node);
        }
    }
}
