package dev.pytool.linter.rules.pyflakes;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.PercentFormat;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Operator;
import dev.pytool.processor.rule.Rule;

/// No conversion is spelled with this letter.
@Rule(
        code = "F509",
        name = "percent-format-unsupported-format-character",
        message = "`%`-format string has unsupported format character `{}`")
final class PercentFormatUnsupportedFormatCharacter {
    private PercentFormatUnsupportedFormatCharacter() {}

    static void check(Expr.BinOp node, LintContext cx) {
        if (node.op() == Operator.MOD) {
            Exprs.string(node.left())
                    .map(PercentFormat::parse)
                    .flatMap(PercentFormat::problem)
                    .flatMap(PercentFormat.Problem::character)
                    .ifPresent(character -> cx.report(node, Character.toString(character)));
        }
    }
}
