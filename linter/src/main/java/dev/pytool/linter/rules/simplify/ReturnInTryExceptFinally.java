package dev.pytool.linter.rules.simplify;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// Return in try except finally.
@Rule(
        code = "SIM107",
        name = "return-in-try-except-finally",
        message = "Don't use `return` in `try`-`except` and `finally`")
final class ReturnInTryExceptFinally {
    private ReturnInTryExceptFinally() {}

    static void check(Stmt.TryLike node, LintContext cx) {
        boolean early =
                node.body().stream().anyMatch(Stmt.Return.class::isInstance)
                        || node.handlers().stream()
                                .anyMatch(handler ->
                                        handler.body().stream()
                                                .anyMatch(Stmt.Return.class::isInstance));
        if (early) {
            node.finalbody().stream()
                    .filter(Stmt.Return.class::isInstance)
                    .findFirst()
                    .ifPresent(cx::report);
        }
    }
}
