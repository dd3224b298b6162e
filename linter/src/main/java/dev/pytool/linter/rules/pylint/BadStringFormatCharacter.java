package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.PercentFormat;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Operator;
import dev.pytool.processor.rule.Rule;

/// Bad string format character.
@Rule(
        code = "PLE1300",
        name = "bad-string-format-character",
        message = "Unsupported format character '{}'")
final class BadStringFormatCharacter {
    private BadStringFormatCharacter() {}

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
