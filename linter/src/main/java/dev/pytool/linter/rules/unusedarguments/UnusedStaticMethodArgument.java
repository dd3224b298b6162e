package dev.pytool.linter.rules.unusedarguments;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Scope;
import dev.pytool.linter.syntax.Decorators;
import dev.pytool.processor.rule.Rule;

/// Unused static method parameter.
@Rule(
        code = "ARG004",
        name = "unused-static-method-argument",
        message = "Unused static method argument: `{}`")
final class UnusedStaticMethodArgument {
    private UnusedStaticMethodArgument() {}

    static void check(Scope scope, LintContext cx) {
        UnusedArguments.check(scope, Decorators.Role.STATIC_METHOD, cx);
    }
}
