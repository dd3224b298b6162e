package dev.pytool.linter.rules.pyflakes;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.linter.semantic.Scope;
import dev.pytool.linter.syntax.Flow;
import dev.pytool.linter.syntax.Names;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;

import java.util.Optional;

/// When a binding replaces one that was never read.
final class Redefinitions {
    private Redefinitions() {}

    /// What a name meant in the functions and the module around, before this binding.
    static Optional<Binding> outer(Binding binding) {
        for (Optional<Scope> scope = binding.scope().parent();
                scope.isPresent();
                scope = scope.get().parent()) {
            if (scope.get().kind() == Scope.Kind.FUNCTION
                    || scope.get().kind() == Scope.Kind.MODULE) {
                Optional<Binding> found = scope.get().lookup(binding.name());
                if (found.isPresent()) {
                    return found.filter(outer -> outer.kind() != Binding.Kind.FUTURE_IMPORT);
                }
            }
        }
        return Optional.empty();
    }

    static boolean isPair(Binding later, Binding earlier, boolean sameScope, LintContext cx) {
        if (later.kind() == Binding.Kind.LOOP_VARIABLE
                || earlier.isUsed()
                || !redefines(later, earlier)) {
            return false;
        }
        if (!sameScope && (!earlier.isImport() || later.scope().kind() == Scope.Kind.CLASS)) {
            return false;
        }
        if (sameScope && !earlier.isImport() && Names.isDummy(later.name(), cx)) {
            return false;
        }
        if (sameScope && isOverload(earlier, cx)) {
            return false;
        }
        return Flow.sameBranch(earlier.node(), later.node(), cx);
    }

    private static boolean isOverload(Binding binding, LintContext cx) {
        if (binding.node() instanceof Stmt.FunctionLike function) {
            for (Expr decorator : function.decoratorList()) {
                if (cx.isTyping(decorator, "overload")) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean redefines(Binding later, Binding earlier) {
        switch (later.kind()) {
            case DELETION,
                    CONDITIONAL_DELETION,
                    ANNOTATION,
                    FUTURE_IMPORT,
                    UNBOUND_EXCEPTION,
                    GLOBAL,
                    NONLOCAL,
                    TYPE_PARAMETER,
                    EXPORT -> {
                return false;
            }
            case IMPORT, FROM_IMPORT -> {
                if (earlier.kind() == Binding.Kind.SUBMODULE_IMPORT) {
                    return later.target().equals(earlier.target());
                }
            }
            case SUBMODULE_IMPORT -> {
                if (earlier.isImport()) {
                    return later.target().equals(earlier.target());
                }
            }
            case ASSIGNMENT, NAMED_EXPRESSION, UNPACKED, PATTERN -> {
                boolean with =
                        later.statement().filter(Stmt.WithLike.class::isInstance).isPresent();
                if (isAssignment(earlier) && !with) {
                    return false;
                }
            }
            default -> {}
        }
        return earlier.isImport()
                || isAssignment(earlier)
                || earlier.kind() == Binding.Kind.FUNCTION
                || earlier.kind() == Binding.Kind.CLASS;
    }

    private static boolean isAssignment(Binding binding) {
        return switch (binding.kind()) {
            case ASSIGNMENT, NAMED_EXPRESSION, PATTERN -> true;
            default -> false;
        };
    }
}
