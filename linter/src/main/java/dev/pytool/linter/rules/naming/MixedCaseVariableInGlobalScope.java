package dev.pytool.linter.rules.naming;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.linter.semantic.Scope;
import dev.pytool.linter.syntax.Naming;
import dev.pytool.processor.rule.Rule;

/// Mixed case variable in global scope.
@Rule(
        code = "N816",
        name = "mixed-case-variable-in-global-scope",
        message = "Variable `{}` in global scope should not be mixedCase")
final class MixedCaseVariableInGlobalScope {
    private MixedCaseVariableInGlobalScope() {}

    static void check(Binding binding, LintContext cx) {
        if (binding.scope().kind() == Scope.Kind.MODULE
                && MixedCase.isVariable(binding)
                && Naming.isMixed(binding.name())
                && !Naming.isIgnored(binding.name(), cx)
                && !MixedCase.isNamedTuple(binding, cx)) {
            cx.report(binding.start(), binding.end(), binding.name());
        }
    }
}
