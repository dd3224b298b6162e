package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.linter.semantic.Scope;
import dev.pytool.linter.syntax.Names;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;


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
        for (Binding binding : scope.all()) {
            if (isLocal(binding)
                    && binding.shadowed().filter(RedefinedArgumentFromLocal::isArgument).isPresent()
                    && !Names.isDummy(binding.name(), cx)) {
                cx.report(binding.start(), binding.end(), binding.name());
            }
        }
    }

    private static boolean isArgument(Binding binding) {
        return binding.kind() == Binding.Kind.ARGUMENT;
    }

    private static boolean isLocal(Binding binding) {
        return switch (binding.kind()) {
            case LOOP_VARIABLE, WITH_VARIABLE, EXCEPTION -> true;
            case UNPACKED -> binding.statement().filter(Stmt.WithLike.class::isInstance).isPresent();
            default -> false;
        };
    }
}
