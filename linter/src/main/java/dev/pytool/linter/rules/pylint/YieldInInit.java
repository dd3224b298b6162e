package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Decorators;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// Yield in init.
@Rule(code = "PLE0100", name = "yield-in-init", message = "`__init__` method is a generator")
final class YieldInInit {
    private YieldInInit() {}

    static void check(Expr.Yield node, LintContext cx) {
        report(node, cx);
    }

    static void check(Expr.YieldFrom node, LintContext cx) {
        report(node, cx);
    }

    private static void report(Expr node, LintContext cx) {
        if (cx.function(node)
                .filter(function ->
                        function.name().equals("__init__")
                                && Decorators.owner(function, cx).isPresent())
                .isPresent()) {
            cx.report(node);
        }
    }
}
