package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// Too many positional parameters (5).
@Rule(
        code = "PLR0917",
        name = "too-many-positional-arguments",
        message = "Too many positional arguments ({}/{})")
final class TooManyPositionalArguments {
    private TooManyPositionalArguments() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        Counts.arguments(node, true, cx.options().pylint().maxPositionalArgs(), cx);
    }
}
