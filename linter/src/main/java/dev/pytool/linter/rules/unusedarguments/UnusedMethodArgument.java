package dev.pytool.linter.rules.unusedarguments;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Scope;
import dev.pytool.linter.syntax.Decorators;
import dev.pytool.processor.rule.Rule;

/// Unused method parameter.
@Rule(code = "ARG002", name = "unused-method-argument", message = "Unused method argument: `{}`")
final class UnusedMethodArgument {
    private UnusedMethodArgument() {}

    static void check(Scope scope, LintContext cx) {
        UnusedArguments.check(scope, Decorators.Role.METHOD, cx);
    }
}
