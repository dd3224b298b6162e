package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Unnecessary lambda.
@Rule(
        code = "PLW0108",
        name = "unnecessary-lambda",
        fix = Fixable.SOMETIMES,
        message = "Lambda may be unnecessary; consider inlining inner function")
final class UnnecessaryLambda {
    private UnnecessaryLambda() {}

    static void check(Expr.Lambda node, LintContext cx) {
        if (!(node.body() instanceof Expr.Call call)
                || !(call.func() instanceof Expr.Name
                        || call.func() instanceof Expr.Attribute attribute
                                && !Exprs.hasEffect(attribute))
                || !node.args().defaults().isEmpty()
                || node.args().kwDefaults().stream().anyMatch(Optional::isPresent)) {
            return;
        }
        if (call.func() instanceof Expr.Attribute) {
            return;
        }
        List<String> wanted = new ArrayList<>();
        node.args().posonlyargs().forEach(arg -> wanted.add(arg.arg()));
        node.args().args().forEach(arg -> wanted.add(arg.arg()));
        node.args().vararg().ifPresent(arg -> wanted.add("*" + arg.arg()));
        List<String> given = new ArrayList<>();
        call.args()
                .forEach(arg ->
                        given.add(
                                arg instanceof Expr.Starred star
                                        ? "*" + Exprs.name(star.value()).orElse("?")
                                        : Exprs.name(arg).orElse("?")));
        Set<String> keywords = new TreeSet<>();
        call.keywords()
                .forEach(keyword ->
                        keywords.add(
                                keyword.arg().orElse("**")
                                        + "="
                                        + Exprs.name(keyword.value()).orElse("?")));
        Set<String> names = new TreeSet<>();
        node.args().kwonlyargs().forEach(arg -> names.add(arg.arg() + "=" + arg.arg()));
        node.args().kwarg().ifPresent(arg -> names.add("**=" + arg.arg()));
        if (wanted.equals(given)
                && keywords.equals(names)
                && wanted.stream().noneMatch(name -> Exprs.mentions(call.func(), name))) {
            cx.report(node).unsafe(cx.replace(node, cx.text(call.func())));
        }
    }
}
