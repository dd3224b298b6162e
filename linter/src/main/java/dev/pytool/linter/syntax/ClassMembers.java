package dev.pytool.linter.syntax;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.parser.ast.Expr;

import java.util.Optional;

/// Names inside classes of the same file.
public final class ClassMembers {
    private ClassMembers() {}

    /// What `C` or `C.D.e` means, where each name before a dot is a class of this file.
    public static Optional<Binding> lookup(Expr expr, LintContext cx) {
        return switch (expr) {
            case Expr.Name name -> cx.semantics().binding(name);
            case Expr.Attribute attribute ->
                    lookup(attribute.value(), cx)
                            .filter(binding -> binding.kind() == Binding.Kind.CLASS)
                            .flatMap(binding -> cx.semantics().scopeOf(binding.node()))
                            .flatMap(scope -> scope.lookup(attribute.attr()));
            default -> Optional.empty();
        };
    }
}
