package dev.pytool.linter.rules.bugbear;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Functions;
import dev.pytool.parser.ast.Arguments;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.ExprContext;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Functions made in a loop that read its variables later.
final class LoopClosures {
    private LoopClosures() {}

    static void check(Stmt loop, List<Stmt> body, LintContext cx) {
        Set<String> changing = new HashSet<>();
        Functions.forEachOwnNode(
                List.of(loop),
                node -> {
                    if (node instanceof Expr.Name name && name.ctx() == ExprContext.STORE) {
                        changing.add(name.id());
                    }
                });
        if (changing.isEmpty()) {
            return;
        }
        Functions.forEachOwnNode(
                body,
                node -> {
                    switch (node) {
                        case Expr.Lambda lambda when !isSafe(lambda, cx) ->
                                reads(lambda, lambda.args(), List.of(lambda.body()), changing, cx);
                        case Stmt.FunctionLike function when !isReturned(function, body) ->
                                reads(function, function.args(), function.body(), changing, cx);
                        default -> {}
                    }
                });
    }

    private static boolean isReturned(Stmt.FunctionLike function, List<Stmt> body) {
        return body.stream()
                .anyMatch(each ->
                        each instanceof Stmt.Return back
                                && back.value()
                                        .filter(value -> Exprs.isName(value, function.name()))
                                        .isPresent());
    }

    /// Whether the lambda is called before the variable changes: a key of `sorted`, an argument of
    /// `map`, what returns.
    private static boolean isSafe(Expr.Lambda lambda, LintContext cx) {
        Node parent = cx.parent(lambda).orElse(lambda);
        return switch (parent) {
            case Stmt.Return back -> true;
            case dev.pytool.parser.ast.Keyword keyword ->
                    keyword.arg().filter("key"::equals).isPresent()
                            && cx.parent(keyword)
                                    .filter(call ->
                                            call instanceof Expr.Call made && isImmediate(made, cx))
                                    .isPresent();
            case Expr.Call call -> call.func() == lambda || isImmediate(call, cx);
            default -> false;
        };
    }

    private static boolean isImmediate(Expr.Call call, LintContext cx) {
        return switch (cx.nameOf(call.func())) {
            case "builtins.filter",
                    "builtins.map",
                    "functools.reduce",
                    "builtins.sorted",
                    "builtins.min",
                    "builtins.max" ->
                    true;
            default -> Calls.method(call).equals("sort");
        };
    }

    private static void reads(
            Node function,
            Arguments args,
            List<? extends Node> body,
            Set<String> changing,
            LintContext cx) {
        Set<String> own = new HashSet<>();
        args.posonlyargs().forEach(arg -> own.add(arg.arg()));
        args.args().forEach(arg -> own.add(arg.arg()));
        args.kwonlyargs().forEach(arg -> own.add(arg.arg()));
        args.vararg().ifPresent(arg -> own.add(arg.arg()));
        args.kwarg().ifPresent(arg -> own.add(arg.arg()));
        for (Node each : body) {
            Exprs.contains(
                    each,
                    node -> {
                        if (node instanceof Expr.Name name && name.ctx() == ExprContext.STORE) {
                            own.add(name.id());
                        }
                        return false;
                    });
        }
        for (Node each : body) {
            Exprs.contains(
                    each,
                    node -> {
                        if (node instanceof Expr.Name name
                                && name.ctx() == ExprContext.LOAD
                                && changing.contains(name.id())
                                && !own.contains(name.id())) {
                            cx.report(name, name.id());
                        }
                        return false;
                    });
        }
    }
}
