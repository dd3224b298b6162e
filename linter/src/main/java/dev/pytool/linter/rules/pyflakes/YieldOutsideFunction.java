package dev.pytool.linter.rules.pyflakes;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.FileRole;
import dev.pytool.linter.semantic.Scope;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

import java.util.Optional;

/// Only a function can yield or await.
@Rule(
        code = "F704",
        name = "yield-outside-function",
        message = "`{}` statement outside of a function")
final class YieldOutsideFunction {
    private YieldOutsideFunction() {}

    static void check(Expr.Yield node, LintContext cx) {
        report(node, "yield", cx);
    }

    static void check(Expr.YieldFrom node, LintContext cx) {
        report(node, "yield from", cx);
    }

    static void check(Expr.Await node, LintContext cx) {
        if (cx.file().role() != FileRole.NOTEBOOK) {
            report(node, "await", cx);
        }
    }

    private static void report(Expr node, String word, LintContext cx) {
        Optional<Scope> scope = Optional.of(cx.semantics().enclosingScope(node));
        boolean comprehension = scope.get().kind() == Scope.Kind.COMPREHENSION;
        if (!scope.get().isFunction() && !(comprehension && node instanceof Expr.Await)) {
            cx.report(node, word);
        }
    }
}
