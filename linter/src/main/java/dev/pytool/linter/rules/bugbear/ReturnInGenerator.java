package dev.pytool.linter.rules.bugbear;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Who loops over a generator never sees what it returns; the value travels in `StopIteration`.
///
/// ```python
/// def dirs(path):
///     if not recursive:
///         return os.listdir(path)   # no elements come of this
///     yield from os.walk(path)
/// ```
///
/// `__await__` and wrapping hooks of pytest, which return by design, are left alone.
@Rule(
        code = "B901",
        name = "return-in-generator",
        message =
                "Using `yield` and `return {value}` in a generator function can lead to confusing behavior",
        preview = true)
final class ReturnInGenerator {
    private ReturnInGenerator() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        if (node.name().equals("__await__") || isHookWrapper(node, cx)) {
            return;
        }
        boolean yields = false;
        Optional<Stmt.Return> last = Optional.empty();
        Deque<Node> open = new ArrayDeque<>();
        push(node.body(), open);
        while (!open.isEmpty()) {
            Node at = open.pop();
            switch (at.kind()) {
                case YIELD, YIELD_FROM -> yields = true;
                case RETURN -> {
                    if (((Stmt.Return) at).value().isPresent()) {
                        last = Optional.of((Stmt.Return) at);
                    }
                }
                default -> {}
            }
            switch (at.kind()) {
                case FUNCTION_DEF, ASYNC_FUNCTION_DEF, LAMBDA -> {}
                default -> {
                    List<Node> children = new ArrayList<>();
                    at.forEachChild(children::add);
                    push(children, open);
                }
            }
        }
        if (yields) {
            last.ifPresent(cx::report);
        }
    }

    private static void push(List<? extends Node> nodes, Deque<Node> open) {
        nodes.reversed().forEach(open::push);
    }

    private static boolean isHookWrapper(Stmt.FunctionLike node, LintContext cx) {
        return node.decoratorList().stream()
                .anyMatch(decorator ->
                        decorator instanceof Expr.Call call
                                && cx.nameOf(call.func()).equals("pytest.hookimpl")
                                && (isOn(call, "wrapper") || isOn(call, "hookwrapper")));
    }

    private static boolean isOn(Expr.Call call, String name) {
        return Calls.keyword(call, name).filter(each -> Exprs.isTrue(each.value())).isPresent();
    }
}
