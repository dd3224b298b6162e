package dev.pytool.linter.rules.builtins;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// Builtin lambda argument shadowing.
@Rule(
        code = "A006",
        name = "builtin-lambda-argument-shadowing",
        message = "Lambda argument `{}` is shadowing a Python builtin")
final class BuiltinLambdaArgumentShadowing {
    private BuiltinLambdaArgumentShadowing() {}

    static void check(Expr.Lambda node, LintContext cx) {
        Shadows.arguments(node.args(), cx);
    }
}
