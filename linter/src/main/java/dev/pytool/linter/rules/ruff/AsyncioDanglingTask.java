package dev.pytool.linter.rules.ruff;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// The event loop holds tasks weakly: one that nobody else refers to may be collected before it is
/// done.
@Rule(
        code = "RUF006",
        name = "asyncio-dangling-task",
        message = "Store a reference to the return value of `{}`")
final class AsyncioDanglingTask {
    private AsyncioDanglingTask() {}

    static void check(Stmt.Expr node, LintContext cx) {
        report(node.value(), cx);
    }

    static void check(Binding binding, LintContext cx) {
        if (binding.isUsed()
                || binding.isDeclaredOutside()
                || binding.scope().lookup(binding.name()).filter(last -> isIdle(last)).isEmpty()
                || binding.kind() != Binding.Kind.ASSIGNMENT) {
            return;
        }
        binding.statement()
                .ifPresent(statement -> {
                    switch (statement) {
                        case Stmt.Assign assign -> {
                            if (assign.targets().size() == 1) {
                                report(assign.value(), cx);
                            }
                        }
                        case Stmt.AnnAssign assign ->
                                assign.value().ifPresent(value -> report(value, cx));
                        default -> {}
                    }
                });
    }

    /// Whether the last value of the name is an assigned one that nobody reads.
    private static boolean isIdle(Binding last) {
        return !last.isUsed() && last.kind() == Binding.Kind.ASSIGNMENT;
    }

    private static void report(Expr value, LintContext cx) {
        AsyncTasks.maker(value, cx).ifPresent(maker -> cx.report(value, maker));
    }
}
