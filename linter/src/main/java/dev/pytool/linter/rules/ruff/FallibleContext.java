package dev.pytool.linter.rules.ruff;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Decorators;
import dev.pytool.parser.ast.ExceptHandler;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.MatchCase;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// An exception in the `with` block is raised at the `yield`; what follows it does not run then.
///
/// ```python
/// @contextmanager
/// def connection():
///     handle = connect()
///     yield handle
///     handle.close()   # belongs into `finally`
/// ```
@Rule(
        code = "RUF075",
        name = "fallible-context-manager",
        message = "Context manager does not catch exceptions",
        preview = true)
final class FallibleContext {
    private FallibleContext() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        boolean manager =
                node.decoratorList().stream()
                        .anyMatch(decorator ->
                                switch (Decorators.name(decorator, cx)) {
                                    case "contextlib.asynccontextmanager",
                                            "contextlib.contextmanager" ->
                                            true;
                                    default -> false;
                                });
        if (manager) {
            block(node.body(), false, false, cx);
        }
    }

    /// @param follows whether code follows the block
    /// @param breaks whether code follows the loop around it
    private static void block(List<Stmt> body, boolean follows, boolean breaks, LintContext cx) {
        for (int i = 0; i < body.size(); i++) {
            boolean more = follows;
            if (i + 1 < body.size()) {
                more =
                        switch (body.get(i + 1)) {
                            case Stmt.Return _ -> false;
                            case Stmt.Break _ -> breaks;
                            default -> true;
                        };
            }
            boolean direct = i + 1 < body.size();
            statement(body.get(i), more, direct || more, breaks, cx);
        }
    }

    /// @param more whether code follows a `yield` of the statement itself
    /// @param after whether anything at all follows the statement
    private static void statement(
            Stmt statement, boolean more, boolean after, boolean breaks, LintContext cx) {
        switch (statement) {
            case Stmt.FunctionLike _, Stmt.ClassDef _ -> {}
            case Stmt.If branch -> {
                block(branch.body(), after, breaks, cx);
                block(branch.orelse(), after, breaks, cx);
            }
            case Stmt.ForLike loop -> {
                block(loop.body(), after, after, cx);
                block(loop.orelse(), after, breaks, cx);
            }
            case Stmt.While loop -> {
                block(loop.body(), after, after, cx);
                block(loop.orelse(), after, breaks, cx);
            }
            // What a context manager encloses may be its to handle.
            case Stmt.WithLike with -> block(with.body(), false, false, cx);
            case Stmt.TryLike attempt -> {
                for (ExceptHandler handler : attempt.handlers()) {
                    block(handler.body(), after, breaks, cx);
                }
                block(attempt.orelse(), after, breaks, cx);
                block(attempt.finalbody(), after, breaks, cx);
            }
            case Stmt.Match match -> {
                for (MatchCase each : match.cases()) {
                    block(each.body(), after, breaks, cx);
                }
            }
            default -> {
                if (more) {
                    yields(statement, cx);
                }
            }
        }
    }

    /// Reports the outermost `yield` expressions of a simple statement.
    private static void yields(Stmt statement, LintContext cx) {
        Deque<Node> open = new ArrayDeque<>();
        open.push(statement);
        while (!open.isEmpty()) {
            Node node = open.pop();
            switch (node) {
                case Expr.Yield yield -> cx.report(yield);
                case Expr.YieldFrom yield -> cx.report(yield);
                case Expr.Lambda _ -> {}
                default -> node.forEachChild(open::push);
            }
        }
    }
}
