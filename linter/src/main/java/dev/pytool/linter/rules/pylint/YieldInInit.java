package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Decorators;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Node;
import dev.pytool.processor.rule.Rule;

import java.util.Optional;

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

    private static boolean inLambda(Expr node, LintContext cx) {
        Optional<Node> at = cx.parent(node);
        while (at.isPresent() && at.get() instanceof Expr) {
            if (at.get() instanceof Expr.Lambda) {
                return true;
            }
            at = cx.parent(at.get());
        }
        return false;
    }

    private static void report(Expr node, LintContext cx) {
        if (!inLambda(node, cx)
                && cx.function(node)
                        .filter(function ->
                                function.name().equals("__init__")
                                        && Decorators.owner(function, cx).isPresent())
                        .isPresent()) {
            cx.report(node);
        }
    }
}
