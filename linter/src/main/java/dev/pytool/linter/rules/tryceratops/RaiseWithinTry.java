package dev.pytool.linter.rules.tryceratops;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Shape;
import dev.pytool.linter.syntax.Statements;
import dev.pytool.parser.ast.ExceptHandler;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An exception that the same `try` catches is a jump; a function shows what can fail.
@Rule(code = "TRY301", name = "raise-within-try", message = "Abstract `raise` to an inner function")
final class RaiseWithinTry {
    private RaiseWithinTry() {}

    static void check(Stmt.TryLike node, LintContext cx) {
        if (node.handlers().isEmpty()) {
            return;
        }
        List<Expr> caught = node.handlers().stream().flatMap(each -> types(each).stream()).toList();
        boolean all =
                caught.stream()
                        .anyMatch(each ->
                                cx.isBuiltin(each, "Exception")
                                        || cx.isBuiltin(each, "BaseException"));
        raises(node.body())
                .forEach(raise -> {
                    Optional<Expr> type =
                            raise.exc()
                                    .map(exc -> exc instanceof Expr.Call call ? call.func() : exc);
                    if (type.isPresent()
                            && (all
                                    || caught.stream()
                                            .anyMatch(each -> Shape.same(each, type.get())))) {
                        cx.report(raise);
                    }
                });
    }

    private static List<Expr> types(ExceptHandler handler) {
        return handler.type()
                .map(type -> type instanceof Expr.Tuple tuple ? tuple.elts() : List.of(type))
                .orElse(List.of());
    }

    private static List<Stmt.Raise> raises(List<Stmt> body) {
        List<Stmt.Raise> found = new ArrayList<>();
        for (Stmt each : body) {
            switch (each) {
                case Stmt.Raise raise -> found.add(raise);
                case Stmt.TryLike _ -> {}
                default -> found.addAll(raises(Statements.inner(each)));
            }
        }
        return found;
    }
}
