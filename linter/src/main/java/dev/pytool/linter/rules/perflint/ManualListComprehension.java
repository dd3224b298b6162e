package dev.pytool.linter.rules.perflint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Statements;
import dev.pytool.linter.syntax.Values;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

import java.util.Optional;

/// A comprehension, or `extend` with a generator, says in one expression what the loop builds.
@Rule(
        code = "PERF401",
        name = "manual-list-comprehension",
        message = "Use {} to create a transformed list")
final class ManualListComprehension {
    private ManualListComprehension() {}

    static void check(Stmt.ForLike node, LintContext cx) {
        ListLoop.of(node, cx)
                .filter(loop -> !loop.isCopy())
                .ifPresent(loop -> {
                    if (loop.test()
                                    .filter(test -> Exprs.mentions(test, loop.list().id()))
                                    .isPresent()
                            || Exprs.mentions(loop.element(), loop.list().id())
                            || Filling.isReadAfter(node.target(), node, cx)) {
                        return;
                    }
                    Optional<Binding> binding = Filling.collection(loop.list(), cx);
                    if (binding.isEmpty() || !isList(binding.get(), cx)) {
                        return;
                    }
                    boolean comprehension = isFresh(binding.get(), node, cx);
                    String async =
                            node instanceof Stmt.AsyncFor
                                    ? "an async list comprehension"
                                    : "a list comprehension";
                    String extend =
                            node instanceof Stmt.AsyncFor
                                    ? "`list.extend` with an async comprehension"
                                    : "`list.extend`";
                    cx.report(loop.statement(), comprehension ? async : extend);
                });
    }

    static boolean isList(Binding binding, LintContext cx) {
        return Values.holds(binding, "list", cx);
    }

    /// Whether the list begins empty in the statements before the loop and nothing reads it in
    /// between.
    private static boolean isFresh(Binding binding, Stmt loop, LintContext cx) {
        Optional<Expr> value = Values.assigned(binding);
        if (value.isEmpty() || binding.statement().isEmpty()) {
            return false;
        }
        boolean empty =
                value.get() instanceof Expr.List list
                        ? list.elts().isEmpty()
                        : value.get() instanceof Expr.Call call
                                && Calls.count(call) == 0
                                && cx.isBuiltin(call.func(), "list");
        Stmt statement = binding.statement().get();
        boolean single =
                !(statement instanceof Stmt.Assign assign)
                        || assign.targets().size() == 1
                                && assign.targets().getFirst() instanceof Expr.Name;
        return empty
                && single
                && Statements.block(statement, cx) == Statements.block(loop, cx)
                && binding.references().stream().noneMatch(read -> read.start() < cx.start(loop));
    }
}
