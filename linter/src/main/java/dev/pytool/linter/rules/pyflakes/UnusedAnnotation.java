package dev.pytool.linter.rules.pyflakes;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.linter.semantic.Scope;
import dev.pytool.linter.syntax.Names;
import dev.pytool.processor.rule.Rule;

/// The annotation describes a variable that the function never sets.
@Rule(
        code = "F842",
        name = "unused-annotation",
        message = "Local variable `{}` is annotated but never used")
final class UnusedAnnotation {
    private UnusedAnnotation() {}

    static void check(Scope scope, LintContext cx) {
        if (scope.kind() != Scope.Kind.FUNCTION) {
            return;
        }
        for (Binding binding : scope.last()) {
            if (binding.kind() == Binding.Kind.ANNOTATION
                    && !binding.isUsed()
                    && !Names.isDummy(binding.name(), cx)) {
                cx.report(binding.start(), binding.end(), binding.name());
            }
        }
    }
}
