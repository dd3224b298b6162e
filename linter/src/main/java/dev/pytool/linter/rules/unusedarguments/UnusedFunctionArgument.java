package dev.pytool.linter.rules.unusedarguments;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Scope;
import dev.pytool.linter.syntax.Decorators;
import dev.pytool.processor.rule.Rule;

/// Unused function parameter.
@Rule(
        code = "ARG001",
        name = "unused-function-argument",
        message = "Unused function argument: `{}`")
final class UnusedFunctionArgument {
    private UnusedFunctionArgument() {}

    static void check(Scope scope, LintContext cx) {
        UnusedArguments.check(scope, Decorators.Role.FUNCTION, cx);
    }
}
