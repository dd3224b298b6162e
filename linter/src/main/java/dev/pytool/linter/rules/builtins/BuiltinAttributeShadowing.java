package dev.pytool.linter.rules.builtins;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.linter.semantic.Reference;
import dev.pytool.linter.semantic.Scope;
import dev.pytool.processor.rule.Rule;

/// Builtin attribute shadowing.
@Rule(
        code = "A003",
        name = "builtin-attribute-shadowing",
        message = "Python builtin is shadowed by class attribute `{}` from {}")
final class BuiltinAttributeShadowing {
    private BuiltinAttributeShadowing() {}

    static void check(Scope scope, LintContext cx) {
        if (scope.kind() != Scope.Kind.CLASS) {
            return;
        }
        for (Binding binding : scope.last()) {
            if (binding.kind() != Binding.Kind.FUNCTION || !Shadows.isBuiltin(binding.name(), cx)) {
                continue;
            }
            for (Reference read : binding.references()) {
                if (read.scope() == scope && read.start() > binding.start()) {
                    cx.report(
                            read.start(),
                            read.end(),
                            binding.name(),
                            "line " + (cx.lines().line(binding.start()) + 1));
                }
            }
        }
    }
}
