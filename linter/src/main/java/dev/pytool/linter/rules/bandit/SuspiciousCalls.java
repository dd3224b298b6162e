package dev.pytool.linter.rules.bandit;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Decorators;
import dev.pytool.linter.syntax.Names;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;

import java.util.function.Predicate;

/// Calls of functions that are better avoided; a decorator is called as well.
final class SuspiciousCalls {
    private SuspiciousCalls() {}

    static void call(Expr.Call node, Predicate<String> isBad, LintContext cx) {
        if (isBad.test(Names.asWritten(node.func(), cx))) {
            cx.report(node);
        }
    }

    static void decorators(Stmt.FunctionLike node, Predicate<String> isBad, LintContext cx) {
        for (Expr decorator : node.decoratorList()) {
            if (isBad.test(cx.nameOf(decorator))) {
                cx.report(Decorators.sign(decorator, cx), cx.end(decorator));
            }
        }
    }
}
