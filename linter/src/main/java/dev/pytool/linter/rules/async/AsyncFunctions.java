package dev.pytool.linter.rules.async;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Node;

import java.util.Optional;
import java.util.Set;

/// Where asynchronous code runs, and which event loop library a file uses.
final class AsyncFunctions {
    private AsyncFunctions() {}

    /// Whether the nearest function around a node is asynchronous.
    static boolean holds(Node node, LintContext cx) {
        for (Optional<Node> at = cx.parent(node); at.isPresent(); at = cx.parent(at.get())) {
            switch (at.get().kind()) {
                case ASYNC_FUNCTION_DEF -> {
                    return true;
                }
                case FUNCTION_DEF, LAMBDA, CLASS_DEF -> {
                    return false;
                }
                default -> {}
            }
        }
        return false;
    }

    /// Reports a call of one of these in asynchronous code.
    static void blocking(Expr.Call node, Set<String> callees, LintContext cx) {
        if (callees.contains(cx.nameOf(node.func())) && holds(node, cx)) {
            cx.report(node.func());
        }
    }

    /// The module's name for a qualified name in `trio`, `anyio` or `asyncio`.
    static String module(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
