package dev.pytool.linter.rules.ruff;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.linter.syntax.Values;
import dev.pytool.parser.ast.Expr;

import java.util.Optional;

/// Tasks of asyncio, which vanish when nobody holds them.
final class AsyncTasks {
    private AsyncTasks() {}

    /// How the file names the function that makes a task here: `asyncio.create_task`,
    /// `loop.create_task`.
    static Optional<String> maker(Expr expr, LintContext cx) {
        if (!(expr instanceof Expr.Call call)) {
            return Optional.empty();
        }
        switch (cx.nameOf(call.func())) {
            case "asyncio.create_task" -> {
                return Optional.of("asyncio.create_task");
            }
            case "asyncio.ensure_future" -> {
                return Optional.of("asyncio.ensure_future");
            }
            default -> {}
        }
        if (call.func() instanceof Expr.Attribute attribute
                && attribute.attr().equals("create_task")
                && attribute.value() instanceof Expr.Name loop
                && isLoop(loop, cx)) {
            return Optional.of(loop.id() + ".create_task");
        }
        return Optional.empty();
    }

    private static boolean isLoop(Expr.Name name, LintContext cx) {
        boolean opened =
                cx.semantics()
                        .binding(name)
                        .filter(binding -> binding.kind() == Binding.Kind.WITH_VARIABLE)
                        .isPresent();
        if (opened) {
            return false;
        }
        return switch (Values.constructor(name, cx)) {
            case "asyncio.get_event_loop", "asyncio.get_running_loop", "asyncio.new_event_loop" ->
                    true;
            default -> false;
        };
    }
}
