package dev.pytool.linter.syntax;

import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;

import java.util.Optional;

/// `raise` statements.
public final class Raises {
    private Raises() {}

    /// The first argument of the exception that is made.
    public static Optional<Expr> message(Stmt.Raise raise) {
        return raise.exc()
                .filter(exc -> exc instanceof Expr.Call call && !call.args().isEmpty())
                .map(exc -> ((Expr.Call) exc).args().getFirst());
    }
}
