package dev.pytool.linter.rules.ruff;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Source;
import dev.pytool.parser.ast.Comprehension;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;
import java.util.Optional;

/// `next` takes the first element without building all the others.
@Rule(
        code = "RUF015",
        name = "unnecessary-iterable-allocation-for-first-element",
        fix = Fixable.ALWAYS,
        message = "Prefer `next({})` over single element slice")
final class UnnecessaryIterableAllocationForFirstElement {
    private UnnecessaryIterableAllocationForFirstElement() {}

    static void check(Expr.Subscript node, LintContext cx) {
        if (Exprs.isInt(node.slice(), 0)) {
            report(node, node.value(), cx);
        }
    }

    static void check(Expr.Call node, LintContext cx) {
        if (node.func() instanceof Expr.Attribute method
                && method.attr().equals("pop")
                && node.keywords().isEmpty()
                && node.args().size() == 1
                && Exprs.isInt(node.args().getFirst(), 0)) {
            report(node, method.value(), cx);
        }
    }

    private static void report(Expr node, Expr value, LintContext cx) {
        iterable(value, cx)
                .ifPresent(text ->
                        cx.report(node, Source.snippet(text).orElse("..."))
                                .unsafe(cx.replace(node, "next(" + text + ")")));
    }

    private static Optional<String> iterable(Expr value, LintContext cx) {
        switch (value) {
            case Expr.Call call -> {
                boolean list = cx.isBuiltin(call.func(), "list");
                if (!list && !cx.isBuiltin(call.func(), "tuple")
                        || call.args().size() != 1
                        || !call.keywords().isEmpty()) {
                    return Optional.empty();
                }
                return argument(call.args().getFirst(), cx);
            }
            case Expr.ListComp comp -> {
                return clause(comp.elt(), comp.generators(), comp, cx);
            }
            case Expr.List list -> {
                return list.elts().size() == 1
                                && list.elts().getFirst() instanceof Expr.Starred star
                        ? iter(star.value(), cx)
                        : Optional.empty();
            }
            default -> {
                return Optional.empty();
            }
        }
    }

    private static Optional<String> argument(Expr arg, LintContext cx) {
        return switch (arg) {
            case Expr.GeneratorExp generator ->
                    clause(generator.elt(), generator.generators(), generator, cx);
            case Expr.ListComp comp -> clause(comp.elt(), comp.generators(), comp, cx);
            default -> iter(arg, cx);
        };
    }

    private static Optional<String> iter(Expr iterable, LintContext cx) {
        String text = cx.text(iterable);
        boolean already =
                iterable instanceof Expr.Call call
                        && switch (cx.nameOf(call.func())) {
                            case "builtins.enumerate",
                                    "builtins.filter",
                                    "builtins.iter",
                                    "builtins.map",
                                    "builtins.reversed",
                                    "builtins.zip" ->
                                    true;
                            default -> false;
                        };
        return Optional.of(already ? text : "iter(" + text + ")");
    }

    private static Optional<String> clause(
            Expr element, List<Comprehension> clauses, Expr whole, LintContext cx) {
        if (clauses.size() == 1
                && clauses.getFirst().ifs().isEmpty()
                && clauses.getFirst().isAsync() == 0
                && element instanceof Expr.Name name
                && Exprs.isName(clauses.getFirst().target(), name.id())) {
            return iter(clauses.getFirst().iter(), cx);
        }
        if (clauses.stream().anyMatch(each -> each.isAsync() == 1)) {
            return Optional.empty();
        }
        String text = cx.text(whole);
        return Optional.of(
                text.startsWith("(") && text.endsWith(")") || text.startsWith("[")
                        ? text.substring(1, text.length() - 1)
                        : text);
    }
}
