package dev.pytool.linter.rules.naming;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.linter.semantic.Scope;
import dev.pytool.linter.syntax.Naming;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// Mixed case variable in class scope.
@Rule(
        code = "N815",
        name = "mixed-case-variable-in-class-scope",
        message = "Variable `{}` in class scope should not be mixedCase")
final class MixedCaseVariableInClassScope {
    private MixedCaseVariableInClassScope() {}

    static void check(Binding binding, LintContext cx) {
        if (binding.scope().kind() == Scope.Kind.CLASS
                && MixedCase.isVariable(binding)
                && Naming.isMixed(binding.name())
                && !Naming.isIgnored(binding.name(), cx)
                && !MixedCase.isNamedTuple(binding, cx)
                && !MixedCase.isTypedDict((Stmt.ClassDef) binding.scope().node(), cx)) {
            cx.report(binding.start(), binding.end(), binding.name());
        }
    }
}
