package dev.pytool.linter.syntax;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.ExceptHandler;
import dev.pytool.parser.ast.Expr;

import java.util.List;

/// What `except` clauses catch.
public final class Handlers {
    private Handlers() {}

    /// Whether a clause catches everything or every ordinary exception.
    public static boolean isBroad(ExceptHandler handler, LintContext cx) {
        return handler.type().isEmpty()
                || types(handler).stream()
                        .anyMatch(type ->
                                cx.isBuiltin(type, "Exception")
                                        || cx.isBuiltin(type, "BaseException"));
    }

    /// The classes a clause names.
    public static List<Expr> types(ExceptHandler handler) {
        return handler.type()
                .map(type -> type instanceof Expr.Tuple tuple ? tuple.elts() : List.of(type))
                .orElse(List.of());
    }
}
