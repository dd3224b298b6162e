package dev.pytool.linter.rules.builtins;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.linter.semantic.Scope;
import dev.pytool.processor.rule.Rule;

/// Variable shadows a builtin.
@Rule(
        code = "A001",
        name = "builtin-variable-shadowing",
        message = "Variable `{}` is shadowing a Python builtin")
final class BuiltinVariableShadowing {
    private BuiltinVariableShadowing() {}

    static void check(Binding binding, LintContext cx) {
        if (binding.scope().kind() == Scope.Kind.CLASS || !Shadows.isBuiltin(binding.name(), cx)) {
            return;
        }
        switch (binding.kind()) {
            case ASSIGNMENT,
                    UNPACKED,
                    WITH_VARIABLE,
                    NAMED_EXPRESSION,
                    LOOP_VARIABLE,
                    COMPREHENSION_VARIABLE,
                    ANNOTATION,
                    FUNCTION,
                    CLASS,
                    EXCEPTION,
                    PATTERN ->
                    cx.report(binding.start(), binding.end(), binding.name());
            default -> {}
        }
    }
}
