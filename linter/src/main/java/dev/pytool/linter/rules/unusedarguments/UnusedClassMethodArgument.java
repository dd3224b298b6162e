package dev.pytool.linter.rules.unusedarguments;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Scope;
import dev.pytool.linter.syntax.Decorators;
import dev.pytool.processor.rule.Rule;

/// Unused class method argument.
@Rule(
        code = "ARG003",
        name = "unused-class-method-argument",
        message = "Unused class method argument: `{}`")
final class UnusedClassMethodArgument {
    private UnusedClassMethodArgument() {}

    static void check(Scope scope, LintContext cx) {
        UnusedArguments.check(scope, Decorators.Role.CLASS_METHOD, cx);
    }
}
