package dev.pytool.linter.rules.typechecking;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.linter.semantic.Context;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;

import java.util.Optional;

/// Statements that name types.
final class TypeAliases {
    private TypeAliases() {}

    /// The value of `X: TypeAlias = value`.
    static Optional<Expr> annotated(Stmt.AnnAssign node, LintContext cx) {
        return cx.isTyping(node.annotation(), "TypeAlias") ? node.value() : Optional.empty();
    }

    /// Whether a name can be read when the code at an offset runs.
    static boolean isLoaded(Expr.Name name, int offset, LintContext cx) {
        Optional<Binding> binding = cx.semantics().binding(name);
        if (binding.isEmpty()) {
            return true;
        }
        return binding.get().start() < offset
                && !binding.get().in(Context.TYPE_CHECKING_BLOCK)
                && binding.get().kind() != Binding.Kind.ANNOTATION;
    }
}
