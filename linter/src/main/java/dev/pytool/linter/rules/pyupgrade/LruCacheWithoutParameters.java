package dev.pytool.linter.rules.pyupgrade;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Lru cache without parameters.
@Rule(
        code = "UP011",
        name = "lru-cache-without-parameters",
        fix = Fixable.ALWAYS,
        message = "Unnecessary parentheses to `functools.lru_cache`")
final class LruCacheWithoutParameters {
    private LruCacheWithoutParameters() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        for (Expr decorator : node.decoratorList()) {
            if (decorator instanceof Expr.Call call
                    && Calls.count(call) == 0
                    && cx.nameOf(call.func()).equals("functools.lru_cache")) {
                cx.report(cx.end(call.func()), cx.end(call))
                        .safe(cx.delete(cx.end(call.func()), cx.end(call)));
            }
        }
    }
}
