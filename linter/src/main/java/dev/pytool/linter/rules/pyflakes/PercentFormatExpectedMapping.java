package dev.pytool.linter.rules.pyflakes;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.PercentFormat;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Operator;
import dev.pytool.processor.rule.Rule;

/// Named conversions take a mapping.
@Rule(
        code = "F502",
        name = "percent-format-expected-mapping",
        message = "`%`-format string expected mapping but got {}")
final class PercentFormatExpectedMapping {
    private PercentFormatExpectedMapping() {}

    static void check(Expr.BinOp node, LintContext cx) {
        if (node.op() != Operator.MOD || Exprs.string(node.left()).isEmpty()) {
            return;
        }
        PercentFormat format = PercentFormat.parse(Exprs.string(node.left()).get());
        if (format.problem().isPresent() || !format.isNamed()) {
            return;
        }
        switch (node.right().kind()) {
            case LIST,
                    TUPLE,
                    SET,
                    LIST_COMP,
                    SET_COMP,
                    GENERATOR_EXP,
                    LAMBDA,
                    JOINED_STR,
                    CONSTANT ->
                    cx.report(node, "sequence");
            default -> {}
        }
    }
}
