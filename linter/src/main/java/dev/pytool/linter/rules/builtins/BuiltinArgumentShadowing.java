package dev.pytool.linter.rules.builtins;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Decorators;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// Parameter shadows a builtin.
@Rule(
        code = "A002",
        name = "builtin-argument-shadowing",
        message = "Function argument `{}` is shadowing a Python builtin")
final class BuiltinArgumentShadowing {
    private BuiltinArgumentShadowing() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        if (Decorators.isOverride(node, cx) || Decorators.isOverload(node, cx)) {
            return;
        }
        Shadows.arguments(node.args(), cx);
    }
}
