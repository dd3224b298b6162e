package dev.pytool.linter.rules.pyupgrade;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.ImportEdits;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Lru cache with maxsize none.
@Rule(
        code = "UP033",
        name = "lru-cache-with-maxsize-none",
        fix = Fixable.ALWAYS,
        message = "Use `@functools.cache` instead of `@functools.lru_cache(maxsize=None)`")
final class LruCacheWithMaxsizeNone {
    private LruCacheWithMaxsizeNone() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        for (Expr decorator : node.decoratorList()) {
            if (decorator instanceof Expr.Call call
                    && call.args().isEmpty()
                    && call.keywords().size() == 1
                    && cx.nameOf(call.func()).equals("functools.lru_cache")
                    && Calls.keyword(call, "maxsize")
                            .filter(keyword -> Exprs.isNone(keyword.value()))
                            .isPresent()) {
                Finding finding = cx.report(cx.end(call.func()), cx.end(call));
                ImportEdits.member("functools", "cache", cx.start(call), cx)
                        .ifPresent(use ->
                                finding.fix(
                                        cx.hasComment(call) ? Fix.Safety.UNSAFE : Fix.Safety.SAFE,
                                        use.with(cx.start(call), cx.end(call))));
            }
        }
    }
}
