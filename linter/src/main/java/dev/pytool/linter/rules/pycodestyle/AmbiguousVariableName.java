package dev.pytool.linter.rules.pycodestyle;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.processor.rule.Rule;

/// A variable called l, O or I.
@Rule(code = "E741", name = "ambiguous-variable-name", message = "Ambiguous variable name: `{}`")
final class AmbiguousVariableName {
    private AmbiguousVariableName() {}

    static void check(Binding binding, LintContext cx) {
        switch (binding.kind()) {
            case FUNCTION,
                    CLASS,
                    IMPORT,
                    SUBMODULE_IMPORT,
                    FROM_IMPORT,
                    DELETION,
                    CONDITIONAL_DELETION,
                    UNBOUND_EXCEPTION,
                    TYPE_PARAMETER -> {}
            default -> {
                if (binding.name().equals("l")
                        || binding.name().equals("O")
                        || binding.name().equals("I")) {
                    cx.report(binding.start(), binding.end(), binding.name());
                }
            }
        }
    }
}
