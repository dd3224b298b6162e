package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Functions;
import dev.pytool.linter.syntax.Names;
import dev.pytool.linter.syntax.Shape;
import dev.pytool.linter.syntax.Targets;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.List;

/// Loop or with target assigned again in its body.
@Rule(
        code = "PLW2901",
        name = "redefined-loop-name",
        message = "`{}` loop variable `{}` overwritten by {} target")
final class RedefinedLoopName {
    private RedefinedLoopName() {}

    static void check(Stmt.ForLike node, LintContext cx) {
        outer(node.target(), node.body(), "for", cx);
    }

    static void check(Stmt.WithLike node, LintContext cx) {
        node.items()
                .forEach(item ->
                        item.optionalVars()
                                .ifPresent(target -> outer(target, node.body(), "with", cx)));
    }

    private static void outer(Expr target, List<Stmt> body, String kind, LintContext cx) {
        List<Expr> names = new ArrayList<>();
        Targets.leaves(target).stream()
                .filter(leaf -> !(leaf instanceof Expr.Name name) || !Names.isDummy(name.id(), cx))
                .forEach(names::add);
        if (!names.isEmpty()) {
            Functions.forEachOwn(body, statement -> inner(statement, names, kind, cx));
        }
    }

    private static void inner(Stmt statement, List<Expr> names, String kind, LintContext cx) {
        switch (statement) {
            case Stmt.ForLike loop -> targets(loop.target(), names, kind, "for", cx);
            case Stmt.WithLike with ->
                    with.items()
                            .forEach(item ->
                                    item.optionalVars()
                                            .ifPresent(target ->
                                                    targets(target, names, kind, "with", cx)));
            case Stmt.Assign assign -> {
                // A value made from the variable itself by a cast keeps its meaning.
                boolean cast =
                        assign.value() instanceof Expr.Call call
                                && cx.isTyping(call.func(), "cast");
                if (!cast) {
                    assign.targets()
                            .forEach(target -> targets(target, names, kind, "assignment", cx));
                }
            }
            case Stmt.AugAssign assign -> targets(assign.target(), names, kind, "assignment", cx);
            case Stmt.AnnAssign assign when assign.value().isPresent() ->
                    targets(assign.target(), names, kind, "assignment", cx);
            default -> {}
        }
    }

    private static void targets(
            Expr target, List<Expr> names, String kind, String by, LintContext cx) {
        for (Expr name : Targets.leaves(target)) {
            if (names.stream().anyMatch(each -> Shape.same(each, name))) {
                cx.say(
                        cx.start(name),
                        cx.end(name),
                        "`"
                                + kind
                                + "` "
                                + (kind.equals("for") ? "loop" : "statement")
                                + " variable `"
                                + cx.text(name)
                                + "` overwritten by "
                                + (by.equals("assignment")
                                        ? "assignment target"
                                        : "inner `"
                                                + by
                                                + "` "
                                                + (by.equals("for")
                                                        ? "loop target"
                                                        : "statement target")));
            }
        }
    }
}
