package dev.pytool.linter.rules.pyflakes;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.PercentFormat;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Operator;
import dev.pytool.processor.rule.Rule;

/// The format ends in the middle of a conversion, or has none.
@Rule(
        code = "F501",
        name = "percent-format-invalid-format",
        message = "`%`-format string has invalid format string: {}")
final class PercentFormatInvalidFormat {
    private PercentFormatInvalidFormat() {}

    static void check(Expr.BinOp node, LintContext cx) {
        if (node.op() != Operator.MOD) {
            return;
        }
        Exprs.string(node.left())
                .map(PercentFormat::parse)
                .flatMap(PercentFormat::problem)
                .filter(problem -> problem.character().isEmpty())
                .ifPresent(problem -> cx.report(node, "incomplete format"));
    }
}
