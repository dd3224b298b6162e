package dev.pytool.linter.rules.comprehensions;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Lambdas;
import dev.pytool.linter.syntax.Source;
import dev.pytool.parser.ast.Arg;
import dev.pytool.parser.ast.Arguments;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Kind;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Unnecessary map.
@Rule(
        code = "C417",
        name = "unnecessary-map",
        fix = Fixable.SOMETIMES,
        message = "Unnecessary `map()` usage (rewrite using a {})")
final class UnnecessaryMap {
    private UnnecessaryMap() {}

    private static void fix(
            Finding finding,
            Expr.Call call,
            Expr.Lambda lambda,
            String open,
            String close,
            LintContext cx) {
        String text = open + cx.text(lambda.body()) + clause(lambda, cx) + close;
        boolean odd =
                lambda.body() instanceof Expr.NamedExpr || lambda.body() instanceof Expr.Tuple;
        if (!cx.hasComment(call) && !odd) {
            finding.unsafe(cx.replace(call, Source.padded(call, text, cx)));
        }
    }

    private static void pairs(Finding finding, Expr.Call call, Expr.Lambda lambda, LintContext cx) {
        List<Expr> pair = Exprs.elements(lambda.body());
        boolean starred = pair.stream().anyMatch(Expr.Starred.class::isInstance);
        if (!cx.hasComment(call) && !starred) {
            String text = cx.text(pair.get(0)) + ": " + cx.text(pair.get(1));
            finding.unsafe(cx.replace(call, "{" + text + clause(lambda, cx) + "}"));
        }
    }

    /// ` for PARAMETERS in ITERABLE`
    private static String clause(Expr.Lambda lambda, LintContext cx) {
        Expr iterable = ((Expr.Call) cx.parent(lambda).orElseThrow()).args().get(1);
        String text = cx.text(iterable);
        boolean open = iterable instanceof Expr.IfExp || iterable instanceof Expr.Lambda;
        return " for " + Lambdas.parameters(lambda, cx) + " in " + (open ? "(" + text + ")" : text);
    }

    static void check(Expr.Call node, LintContext cx) {
        if (!cx.isBuiltin(node.func(), "map")
                || node.args().size() != 2
                || !node.keywords().isEmpty()
                || !(node.args().getFirst() instanceof Expr.Lambda lambda)
                || node.args().stream().anyMatch(Expr.Starred.class::isInstance)) {
            return;
        }
        Arguments args = lambda.args();
        if (args.vararg().isPresent()
                || args.kwarg().isPresent()
                || !args.kwonlyargs().isEmpty()
                || !args.defaults().isEmpty()
                || !args.posonlyargs().isEmpty()
                || args.args().size() != node.args().size() - 1) {
            return;
        }
        if (Exprs.contains(
                lambda.body(),
                each ->
                        each instanceof Expr.Yield
                                || each instanceof Expr.Lambda inner && mentionsAny(inner, args)
                                || each instanceof Expr.YieldFrom
                                || each instanceof Expr.Await)) {
            return;
        }
        if (Exprs.containsKind(node.args().get(1), Kind.NAMED_EXPR)) {
            return;
        }
        Optional<Expr.Call> outer =
                cx.parent(node)
                        .filter(parent ->
                                parent instanceof Expr.Call call
                                        && call.args().size() == 1
                                        && call.args().getFirst() == node)
                        .map(parent -> (Expr.Call) parent);
        String name = outer.map(call -> cx.nameOf(call.func())).orElse("");
        switch (name) {
            case "builtins.list" ->
                    fix(
                            cx.report(outer.get(), "list comprehension"),
                            outer.get(),
                            lambda,
                            "[",
                            "]",
                            cx);
            case "builtins.set" ->
                    fix(
                            cx.report(outer.get(), "set comprehension"),
                            outer.get(),
                            lambda,
                            "{",
                            "}",
                            cx);
            case "builtins.dict" -> {
                if ((lambda.body() instanceof Expr.Tuple || lambda.body() instanceof Expr.List)
                        && Exprs.elements(lambda.body()).size() == 2) {
                    pairs(cx.report(outer.get(), "dict comprehension"), outer.get(), lambda, cx);
                }
            }
            default -> fix(cx.report(node, "generator expression"), node, lambda, "(", ")", cx);
        }
    }

    /// An inner lambda keeps its own argument; the variable of a comprehension would be shared.
    private static boolean mentionsAny(Expr.Lambda inner, Arguments args) {
        List<Arg> all = new ArrayList<>(args.posonlyargs());
        all.addAll(args.args());
        List<Arg> own = new ArrayList<>(inner.args().posonlyargs());
        own.addAll(inner.args().args());
        own.addAll(inner.args().kwonlyargs());
        inner.args().vararg().ifPresent(own::add);
        inner.args().kwarg().ifPresent(own::add);
        return all.stream()
                .filter(arg -> own.stream().noneMatch(each -> each.arg().equals(arg.arg())))
                .anyMatch(arg -> Exprs.mentions(inner.body(), arg.arg()));
    }
}
