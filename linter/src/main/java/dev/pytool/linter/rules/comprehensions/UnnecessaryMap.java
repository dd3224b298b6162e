package dev.pytool.linter.rules.comprehensions;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
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
                                || each instanceof Expr.Lambda inner
                                        && mentionsAny(inner, args)
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
            case "builtins.list" -> cx.report(outer.get(), "list comprehension");
            case "builtins.set" -> cx.report(outer.get(), "set comprehension");
            case "builtins.dict" -> {
                if ((lambda.body() instanceof Expr.Tuple || lambda.body() instanceof Expr.List)
                        && Exprs.elements(lambda.body()).size() == 2) {
                    cx.report(outer.get(), "dict comprehension");
                }
            }
            default -> cx.report(node, "generator expression");
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
