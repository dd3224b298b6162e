package dev.pytool.linter.rules.pyflakes;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Of two values under one key the last wins; one of the two is a mistake.
@Rule(
        code = "F601",
        name = "multi-value-repeated-key-literal",
        fix = Fixable.SOMETIMES,
        message = "Dictionary key literal `{}` repeated")
final class MultiValueRepeatedKeyLiteral {
    private MultiValueRepeatedKeyLiteral() {}

    static void check(Expr.Dict node, LintContext cx) {
        RepeatedKeys.check(node, false, cx);
    }
}
