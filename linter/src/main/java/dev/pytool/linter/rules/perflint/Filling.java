package dev.pytool.linter.rules.perflint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.linter.syntax.Targets;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;

import java.util.List;
import java.util.Optional;

/// A loop whose only statement, perhaps under an `if`, adds to a collection.
final class Filling {
    private Filling() {}

    /// @param statement the statement that adds
    /// @param test the condition around it
    record Step(Stmt statement, Optional<Expr> test) {}

    static Optional<Step> of(List<Stmt> body) {
        if (body.size() != 1) {
            return Optional.empty();
        }
        if (body.getFirst() instanceof Stmt.If branch) {
            return branch.body().size() == 1 && branch.orelse().isEmpty()
                    ? Optional.of(new Step(branch.body().getFirst(), Optional.of(branch.test())))
                    : Optional.empty();
        }
        return Optional.of(new Step(body.getFirst(), Optional.empty()));
    }

    /// The binding of a collection that a loop fills: one made in the same scope and not global.
    static Optional<Binding> collection(Expr.Name name, LintContext cx) {
        return cx.semantics()
                .binding(name)
                .filter(binding ->
                        switch (binding.kind()) {
                            case ASSIGNMENT, UNPACKED, NAMED_EXPRESSION, WITH_VARIABLE, ARGUMENT ->
                                    true;
                            default -> false;
                        })
                .filter(binding -> !binding.isDeclaredOutside() && isOnly(binding));
    }

    private static boolean isOnly(Binding binding) {
        return binding.scope().all().stream()
                        .filter(other ->
                                other.name().equals(binding.name()) && !other.isDeclaredOutside())
                        .count()
                == 1;
    }

    /// Whether a loop's names are read after it.
    static boolean isReadAfter(Expr target, Stmt loop, LintContext cx) {
        return Targets.names(target).stream()
                .flatMap(name -> cx.semantics().binding(name).stream())
                .flatMap(binding -> binding.references().stream())
                .anyMatch(read -> read.start() >= cx.end(loop));
    }
}
