package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.linter.semantic.Scope;
import dev.pytool.linter.syntax.Names;
import dev.pytool.processor.rule.Rule;

import java.util.HashSet;
import java.util.Set;

/// Redefined argument from local.
@Rule(
        code = "PLR1704",
        name = "redefined-argument-from-local",
        message = "Redefining argument with the local name `{}`")
final class RedefinedArgumentFromLocal {
    private RedefinedArgumentFromLocal() {}

    static void check(Scope scope, LintContext cx) {
        if (scope.kind() != Scope.Kind.FUNCTION) {
            return;
        }
        Set<String> args = new HashSet<>();
        for (Binding binding : scope.all()) {
            switch (binding.kind()) {
                case ARGUMENT -> args.add(binding.name());
                case LOOP_VARIABLE, WITH_VARIABLE, EXCEPTION -> {
                    if (args.remove(binding.name()) && !Names.isDummy(binding.name(), cx)) {
                        cx.report(binding.start(), binding.end(), binding.name());
                    }
                }
                default -> {}
            }
        }
    }
}
