package dev.pytool.linter.rules.unusedarguments;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Scope;
import dev.pytool.processor.rule.Rule;

/// Unused lambda parameter.
@Rule(code = "ARG005", name = "unused-lambda-argument", message = "Unused lambda argument: `{}`")
final class UnusedLambdaArgument {
    private UnusedLambdaArgument() {}

    static void check(Scope scope, LintContext cx) {
        if (scope.kind() == Scope.Kind.LAMBDA) {
            UnusedArguments.report(scope, cx);
        }
    }
}
