package dev.pytool.linter.rules.perflint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Statements;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

import java.util.List;

/// Before Python 3.11 each round of the loop pays for the `try`.
@Rule(
        code = "PERF203",
        name = "try-except-in-loop",
        message = "`try`-`except` within a loop incurs performance overhead")
final class TryExceptInLoop {
    private TryExceptInLoop() {}

    static void check(Stmt.For node, LintContext cx) {
        loop(node.body(), cx);
    }

    static void check(Stmt.While node, LintContext cx) {
        loop(node.body(), cx);
    }

    private static void loop(List<Stmt> body, LintContext cx) {
        if (cx.target() < 11
                && body.size() == 1
                && body.getFirst() instanceof Stmt.TryLike attempt
                && !attempt.handlers().isEmpty()
                && !leaves(attempt.body())) {
            cx.report(attempt.handlers().getFirst());
        }
    }

    /// Whether a `break` or `continue` needs the `try` inside the loop.
    private static boolean leaves(List<Stmt> body) {
        for (Stmt statement : body) {
            switch (statement.kind()) {
                case BREAK, CONTINUE -> {
                    return true;
                }
                case FUNCTION_DEF, ASYNC_FUNCTION_DEF, CLASS_DEF -> {}
                default -> {
                    if (leaves(Statements.inner(statement))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
