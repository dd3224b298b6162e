package dev.pytool.linter.rules.bugbear;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.ExceptHandler;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.MatchCase;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// A loop over a collection that changes on the way skips elements or fails.
///
/// ```python
/// for item in items:
///     if is_old(item):
///         items.remove(item)
/// ```
///
/// Changes that are followed by `break` or `return`, and assignments to the very element of the
/// round, are left alone.
@Rule(
        code = "B909",
        name = "loop-iterator-mutation",
        message = "Mutation to loop iterable `{}` during iteration",
        preview = true)
final class LoopIteratorMutation {
    private final Expr iterable;
    private final Expr target;
    private final List<Node> mutations = new ArrayList<>();

    private LoopIteratorMutation(Expr iterable, Expr target) {
        this.iterable = iterable;
        this.target = target;
    }

    static void check(Stmt.ForLike node, LintContext cx) {
        Expr iterable = node.iter();
        Expr target = node.target();
        if (iterable instanceof Expr.Call call
                && cx.isBuiltin(call.func(), "enumerate")
                && !call.args().isEmpty()
                && target instanceof Expr.Tuple tuple
                && !tuple.elts().isEmpty()) {
            iterable = call.args().getFirst();
            target = tuple.elts().getFirst();
        }
        if (!(iterable instanceof Expr.Name) && !(iterable instanceof Expr.Attribute)) {
            return;
        }
        LoopIteratorMutation search = new LoopIteratorMutation(iterable, target);
        search.branch(node.body(), false);
        for (Node mutation : search.mutations) {
            cx.report(mutation, cx.text(iterable));
        }
    }

    private void branch(List<Stmt> body, boolean inner) {
        block(body, inner, mutations.size());
    }

    /// @param inner whether `break` leaves a loop inside
    /// @param mark how many changes there were when the branch began: no other round follows those
    ///   made since then when it is left
    private void block(List<Stmt> body, boolean inner, int mark) {
        for (Stmt statement : body) {
            switch (statement) {
                case Stmt.FunctionLike _, Stmt.ClassDef _ -> {}
                case Stmt.Break _ -> {
                    if (!inner) {
                        forget(mark);
                    }
                }
                case Stmt.Return stop -> {
                    stop.value().ifPresent(this::calls);
                    forget(mark);
                }
                case Stmt.If branch -> {
                    calls(branch.test());
                    branch(branch.body(), inner);
                    branch(branch.orelse(), inner);
                }
                case Stmt.ForLike loop -> {
                    calls(loop.iter());
                    branch(loop.body(), true);
                    block(loop.orelse(), inner, mark);
                }
                case Stmt.While loop -> {
                    calls(loop.test());
                    branch(loop.body(), true);
                    block(loop.orelse(), inner, mark);
                }
                case Stmt.WithLike with -> {
                    with.items().forEach(this::calls);
                    block(with.body(), inner, mark);
                }
                case Stmt.TryLike attempt -> {
                    branch(attempt.body(), inner);
                    for (ExceptHandler handler : attempt.handlers()) {
                        branch(handler.body(), inner);
                    }
                    branch(attempt.orelse(), inner);
                    block(attempt.finalbody(), inner, mark);
                }
                case Stmt.Match match -> {
                    calls(match.subject());
                    for (MatchCase each : match.cases()) {
                        branch(each.body(), inner);
                    }
                }
                default -> simple(statement);
            }
        }
    }

    private void forget(int mark) {
        while (mutations.size() > mark) {
            mutations.removeLast();
        }
    }

    private void simple(Stmt statement) {
        switch (statement) {
            case Stmt.Delete delete -> {
                for (Expr each : delete.targets()) {
                    if (each instanceof Expr.Subscript subscript && isIterable(subscript.value())) {
                        mutations.add(statement);
                    }
                }
            }
            case Stmt.Assign assign -> {
                for (Expr each : assign.targets()) {
                    if (each instanceof Expr.Subscript subscript
                            && isIterable(subscript.value())
                            && !text(subscript.slice()).equals(text(target))) {
                        mutations.add(statement);
                    }
                }
            }
            case Stmt.AugAssign assign -> {
                if (isIterable(assign.target())) {
                    mutations.add(statement);
                }
            }
            default -> {}
        }
        calls(statement);
    }

    /// The names of an expression made of such; for others a text that equals no second one.
    private static String text(Expr expr) {
        return switch (expr) {
            case Expr.Name name -> name.id();
            case Expr.Attribute attribute -> text(attribute.value()) + "." + attribute.attr();
            case Expr.Tuple tuple ->
                    "("
                            + String.join(
                                    ",", tuple.elts().stream().map(each -> text(each)).toList())
                            + ")";
            default -> expr.kind() + "#" + System.identityHashCode(expr);
        };
    }

    private boolean isIterable(Expr expr) {
        return (expr instanceof Expr.Name || expr instanceof Expr.Attribute)
                && text(expr).equals(text(iterable));
    }

    /// Collects calls of methods that change the collection.
    private void calls(Node node) {
        Deque<Node> open = new ArrayDeque<>();
        open.push(node);
        while (!open.isEmpty()) {
            Node at = open.pop();
            if (at instanceof Expr.Call call
                    && call.func() instanceof Expr.Attribute method
                    && isMutating(method.attr())
                    && isIterable(method.value())) {
                mutations.add(method);
            }
            at.forEachChild(open::push);
        }
    }

    private static boolean isMutating(String method) {
        return switch (method) {
            case "add",
                    "append",
                    "clear",
                    "difference_update",
                    "discard",
                    "extend",
                    "insert",
                    "intersection_update",
                    "pop",
                    "popitem",
                    "remove",
                    "reverse",
                    "setdefault",
                    "sort",
                    "symmetric_difference_update",
                    "update" ->
                    true;
            default -> false;
        };
    }
}
