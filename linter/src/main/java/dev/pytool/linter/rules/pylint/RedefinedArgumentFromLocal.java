package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.linter.semantic.Scope;
import dev.pytool.linter.syntax.Names;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

import java.util.Optional;

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
                    && before(binding, scope)
                            .filter(each -> each.kind() == Binding.Kind.ARGUMENT)
                            .isPresent()
                    && !Names.isDummy(binding.name(), cx)) {
                cx.report(binding.start(), binding.end(), binding.name());
            }
        }
    }

    private static boolean isLocal(Binding binding) {
        return switch (binding.kind()) {
            case LOOP_VARIABLE, WITH_VARIABLE, EXCEPTION -> true;
            case UNPACKED ->
                    binding.statement().filter(Stmt.WithLike.class::isInstance).isPresent();
            default -> false;
        };
    }

    /// What the name meant until then, here or in a function around.
    private static Optional<Binding> before(Binding binding, Scope scope) {
        if (binding.shadowed().isPresent()) {
            return binding.shadowed();
        }
        Optional<Scope> outer = scope.parent();
        while (outer.isPresent() && outer.get().lookup(binding.name()).isEmpty()) {
            outer = outer.get().parent();
        }
        return outer.filter(Scope::isFunction).flatMap(each -> each.lookup(binding.name()));
    }
}
