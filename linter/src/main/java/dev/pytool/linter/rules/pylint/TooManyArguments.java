package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// Too many parameters (5).
@Rule(
        code = "PLR0913",
        name = "too-many-arguments",
        message = "Too many arguments in function definition ({} > {})")
final class TooManyArguments {
    private TooManyArguments() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        Counts.arguments(node, false, cx.options().pylint().maxArgs(), cx);
    }
}
