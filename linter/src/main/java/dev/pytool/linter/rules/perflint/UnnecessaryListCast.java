package dev.pytool.linter.rules.perflint;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Values;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;
import java.util.Optional;

/// The list is built for nothing where the loop does not change what it goes over.
@Rule(
        code = "PERF101",
        name = "unnecessary-list-cast",
        fix = Fixable.ALWAYS,
        message = "Do not cast an iterable to `list` before iterating over it")
final class UnnecessaryListCast {
    private UnnecessaryListCast() {}

    static void check(Stmt.ForLike node, LintContext cx) {
        if (!(node.iter() instanceof Expr.Call call)
                || call.args().size() != 1
                || !cx.isBuiltin(call.func(), "list")) {
            return;
        }
        Expr argument = call.args().getFirst();
        boolean known =
                switch (argument) {
                    case Expr.Tuple tuple -> true;
                    case Expr.List list -> true;
                    case Expr.Set set -> true;
                    case Expr.Name name -> isDisplay(name, cx) && !changes(node.body(), name.id());
                    default -> false;
                };
        if (known) {
            cx.report(call)
                    .fix(
                            cx.hasComment(call) ? Fix.Safety.UNSAFE : Fix.Safety.SAFE,
                            List.of(cx.replace(call, cx.text(argument))));
        }
    }

    private static boolean isDisplay(Expr.Name name, LintContext cx) {
        Optional<Expr> value =
                cx.semantics()
                        .binding(name)
                        .filter(binding -> binding.kind() == Binding.Kind.ASSIGNMENT)
                        .flatMap(Values::assigned);
        return value.filter(each ->
                        each instanceof Expr.Tuple
                                || each instanceof Expr.List
                                || each instanceof Expr.Set)
                .isPresent();
    }

    /// Whether the body calls a method that changes a list of this name.
    private static boolean changes(List<Stmt> body, String name) {
        return body.stream()
                .anyMatch(statement ->
                        Exprs.contains(
                                statement,
                                each ->
                                        switch (each) {
                                            case Stmt.Expr line ->
                                                    line.value() instanceof Expr.Call call
                                                            && changes(call, name);
                                            case Stmt.Assign assign ->
                                                    assign.targets().stream()
                                                            .anyMatch(t -> isPart(t, name));
                                            case Stmt.AugAssign assign ->
                                                    isPart(assign.target(), name)
                                                            || Exprs.isName(assign.target(), name);
                                            case Stmt.Delete delete ->
                                                    delete.targets().stream()
                                                            .anyMatch(t -> isPart(t, name));
                                            default -> false;
                                        }));
    }

    private static boolean isPart(Expr target, String name) {
        return target instanceof Expr.Subscript part && Exprs.isName(part.value(), name);
    }

    private static boolean changes(Expr.Call call, String name) {
        return switch (Calls.method(call)) {
            case "append", "insert", "extend", "remove", "pop", "clear", "reverse", "sort" ->
                    Exprs.isName(((Expr.Attribute) call.func()).value(), name);
            default -> false;
        };
    }
}
