package dev.pytool.linter.rules.pyi;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.linter.semantic.Scope;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;

import java.util.List;
import java.util.Optional;

/// Names of a scope that begin with an underscore and that nothing reads.
final class PrivateNames {
    private PrivateNames() {}

    /// The unused private bindings; classes export theirs, but in stubs nothing is private to look
    /// for.
    static List<Binding> unused(Scope scope, LintContext cx) {
        boolean open =
                cx.isStub()
                        || scope.kind() == Scope.Kind.MODULE
                        || scope.kind() == Scope.Kind.FUNCTION;
        return open
                ? scope.last().stream()
                        .filter(binding -> binding.name().startsWith("_") && !binding.isUsed())
                        .toList()
                : List.of();
    }

    /// The value of the plain assignment that made a binding.
    static Optional<Expr.Call> call(Binding binding) {
        return binding.statement().orElse(null) instanceof Stmt.Assign assign
                        && assign.targets().size() == 1
                        && assign.targets().getFirst() == binding.node()
                        && assign.value() instanceof Expr.Call call
                ? Optional.of(call)
                : Optional.empty();
    }

    /// The class that a binding names, if one of its bases is this member of `typing`.
    static boolean isClassOf(Binding binding, String base, LintContext cx) {
        return binding.node() instanceof Stmt.ClassDef type
                && type.bases().stream()
                        .anyMatch(each -> cx.isTyping(VersionTests.bare(each), base));
    }
}
