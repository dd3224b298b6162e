package dev.pytool.linter.rules.pyflakes;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.PercentFormat;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Operator;
import dev.pytool.processor.rule.Rule;

/// Conversions and values have to be equally many.
@Rule(
        code = "F507",
        name = "percent-format-positional-count-mismatch",
        message = "`%`-format string has {} placeholder(s) but {} substitution(s)")
final class PercentFormatPositionalCountMismatch {
    private PercentFormatPositionalCountMismatch() {}

    static void check(Expr.BinOp node, LintContext cx) {
        if (node.op() != Operator.MOD || Exprs.string(node.left()).isEmpty()) {
            return;
        }
        PercentFormat format = PercentFormat.parse(Exprs.string(node.left()).get());
        if (format.problem().isPresent() || format.isNamed()) {
            return;
        }
        int given;
        if (node.right() instanceof Expr.Tuple tuple) {
            if (tuple.elts().stream().anyMatch(Expr.Starred.class::isInstance)) {
                return;
            }
            given = tuple.elts().size();
        } else {
            switch (node.right().kind()) {
                case CONSTANT, JOINED_STR, DICT, SET, LIST_COMP, SET_COMP, GENERATOR_EXP, LAMBDA ->
                        given = 1;
                default -> {
                    return;
                }
            }
            if (format.count() == 0) {
                return;
            }
        }
        if (format.count() != given) {
            cx.report(node, format.count(), given);
        }
    }
}
