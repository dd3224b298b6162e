package dev.pytool.linter.rules.async;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Decorators;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

import java.util.Optional;

/// A generator that nobody finishes is closed late, and with it the context it holds open.
@Rule(
        code = "ASYNC119",
        name = "yield-in-context-manager-in-async-generator",
        preview = true,
        message = "Yield in context manager in async generator may not trigger cleanup")
final class YieldInContextManagerInAsyncGenerator {
    private YieldInContextManagerInAsyncGenerator() {}

    static void check(Expr.Yield node, LintContext cx) {
        boolean inside = false;
        for (Optional<Node> at = cx.parent(node); at.isPresent(); at = cx.parent(at.get())) {
            switch (at.get()) {
                case Stmt.WithLike with -> inside = true;
                case Stmt.AsyncFunctionDef function -> {
                    if (inside && !isContextManager(function, cx)) {
                        cx.report(node);
                    }
                    return;
                }
                case Stmt.FunctionDef function -> {
                    return;
                }
                case Expr.Lambda lambda -> {
                    return;
                }
                default -> {}
            }
        }
    }

    private static boolean isContextManager(Stmt.AsyncFunctionDef function, LintContext cx) {
        return function.decoratorList().stream()
                .anyMatch(decorator ->
                        switch (Decorators.name(decorator, cx)) {
                            case "contextlib.asynccontextmanager",
                                    "pytest.fixture",
                                    "pytest_asyncio.fixture" ->
                                    true;
                            default -> false;
                        });
    }
}
