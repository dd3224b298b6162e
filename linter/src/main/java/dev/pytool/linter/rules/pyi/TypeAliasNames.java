package dev.pytool.linter.rules.pyi;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;

import java.util.Optional;

/// Names of type aliases.
final class TypeAliasNames {
    private TypeAliasNames() {}

    /// The name that `X: TypeAlias` declares.
    static Optional<Expr.Name> of(Stmt.AnnAssign node, LintContext cx) {
        return node.target() instanceof Expr.Name name
                        && cx.isTyping(node.annotation(), "TypeAlias")
                ? Optional.of(name)
                : Optional.empty();
    }

    static boolean isSmall(char c) {
        return 'a' <= c && c <= 'z';
    }

    static boolean isDigit(char c) {
        return '0' <= c && c <= '9';
    }
}
