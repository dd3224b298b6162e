package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.Definitions;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.linter.semantic.Scope;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// A function with that many variables does several things.
@Rule(
        code = "PLR0914",
        name = "too-many-locals",
        message = "Too many local variables ({} > {})",
        preview = true)
final class TooManyLocals {
    private TooManyLocals() {}

    static void check(Scope scope, LintContext cx) {
        if (scope.kind() != Scope.Kind.FUNCTION
                || !(scope.node() instanceof Stmt.FunctionLike function)) {
            return;
        }
        long count = scope.last().stream().filter(TooManyLocals::isLocal).count();
        int limit = cx.options().pylint().maxLocals();
        if (count > limit) {
            int start = Definitions.nameStart(function, cx);
            cx.report(start, start + function.name().length(), count, limit);
        }
    }

    private static boolean isLocal(Binding binding) {
        return switch (binding.kind()) {
            case ASSIGNMENT -> !binding.isDeclaredOutside();
            default -> false;
        };
    }
}
