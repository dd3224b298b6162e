package dev.pytool.linter.rules.pyupgrade;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Str.format call that could be an f-string.
@Rule(
        code = "UP032",
        name = "f-string",
        fix = Fixable.SOMETIMES,
        message = "Use f-string instead of `format` call")
final class FString {
    private FString() {}

    static void check(Expr.Call node, LintContext cx) {
        FStrings.check(node, cx);
    }
}
