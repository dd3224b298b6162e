package dev.pytool.linter.rules.pyi;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Scope;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;

import java.util.Optional;

/// Assignments of stubs.
final class StubAssignments {
    private StubAssignments() {}

    /// Whether rules of stubs speak of an assignment: those in functions belong to other rules.
    static boolean isOpen(Stmt node, LintContext cx) {
        if (!cx.isStub()) {
            return false;
        }
        for (Optional<Scope> scope = Optional.of(cx.semantics().enclosingScope(node));
                scope.isPresent();
                scope = scope.get().parent()) {
            if (scope.get().kind() == Scope.Kind.FUNCTION) {
                return false;
            }
        }
        return true;
    }

    /// The name that an assignment to one plain name gives its value.
    static Optional<Expr.Name> name(Stmt.Assign node) {
        return node.targets().size() == 1 && node.targets().getFirst() instanceof Expr.Name name
                ? Optional.of(name)
                : Optional.empty();
    }

    /// Whether Python gives the name a meaning where it stands.
    static boolean isSpecial(Expr target, LintContext cx) {
        if (!(target instanceof Expr.Name name)) {
            return false;
        }
        Scope.Kind around = cx.semantics().enclosingScope(name).kind();
        return switch (name.id()) {
            case "__all__" -> around == Scope.Kind.MODULE;
            case "__match_args__", "__slots__" -> around == Scope.Kind.CLASS;
            default -> false;
        };
    }

    /// Whether a value makes a type variable or a new type.
    static boolean isTypeVariable(Expr value, LintContext cx) {
        return value instanceof Expr.Call call
                && (cx.isTyping(call.func(), "TypeVar")
                        || cx.isTyping(call.func(), "TypeVarTuple")
                        || cx.isTyping(call.func(), "NewType")
                        || cx.isTyping(call.func(), "ParamSpec"));
    }
}
