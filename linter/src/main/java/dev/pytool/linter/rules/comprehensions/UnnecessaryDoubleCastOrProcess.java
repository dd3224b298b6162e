package dev.pytool.linter.rules.comprehensions;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Shape;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.HashSet;
import java.util.Set;

/// Unnecessary double cast or process.
@Rule(
        code = "C414",
        name = "unnecessary-double-cast-or-process",
        fix = Fixable.ALWAYS,
        message = "Unnecessary `{}()` call within `{}()`")
final class UnnecessaryDoubleCastOrProcess {
    private UnnecessaryDoubleCastOrProcess() {}

    static void check(Expr.Call node, LintContext cx) {
        String outer = cx.nameOf(node.func());
        if (node.args().size() != 1 && !(outer.equals("builtins.sorted") && node.args().size() == 1)
                || !(node.args().getFirst() instanceof Expr.Call inner)
                || inner.args().isEmpty()) {
            return;
        }
        String name = cx.nameOf(inner.func());
        boolean bad =
                switch (outer) {
                    case "builtins.set" ->
                            Set.of(
                                            "builtins.list",
                                            "builtins.tuple",
                                            "builtins.reversed",
                                            "builtins.sorted",
                                            "builtins.set")
                                    .contains(name);
                    case "builtins.list", "builtins.tuple" ->
                            Set.of("builtins.list", "builtins.tuple").contains(name);
                    case "builtins.sorted" ->
                            Set.of(
                                            "builtins.list",
                                            "builtins.tuple",
                                            "builtins.reversed",
                                            "builtins.sorted")
                                    .contains(name);
                    default -> false;
                };
        boolean keys =
                name.equals("builtins.sorted")
                        && outer.equals("builtins.sorted")
                        && !sameKeywords(node, inner);
        if (bad && !keys) {
            cx.report(
                    node,
                    name.substring("builtins.".length()),
                    outer.substring("builtins.".length()));
        }
    }

    private static boolean sameKeywords(Expr.Call outer, Expr.Call inner) {
        Set<String> a = new HashSet<>();
        outer.keywords().stream()
                .filter(keyword -> !keyword.arg().filter("reverse"::equals).isPresent())
                .map(Shape::of)
                .forEach(a::add);
        Set<String> b = new HashSet<>();
        inner.keywords().stream()
                .filter(keyword -> !keyword.arg().filter("reverse"::equals).isPresent())
                .map(Shape::of)
                .forEach(b::add);
        return a.equals(b);
    }
}
