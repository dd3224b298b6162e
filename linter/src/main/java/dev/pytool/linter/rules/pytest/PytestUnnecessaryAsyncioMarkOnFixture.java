package dev.pytool.linter.rules.pytest;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Only tests need the mark.
@Rule(
        code = "PT024",
        name = "pytest-unnecessary-asyncio-mark-on-fixture",
        fix = Fixable.ALWAYS,
        message = "`pytest.mark.asyncio` is unnecessary for fixtures")
final class PytestUnnecessaryAsyncioMarkOnFixture {
    private PytestUnnecessaryAsyncioMarkOnFixture() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        if (Fixtures.decorator(node, cx).isPresent()) {
            for (Expr decorator : node.decoratorList()) {
                if (Fixtures.mark(decorator, cx).filter("asyncio"::equals).isPresent()) {
                    cx.report(Fixtures.start(decorator, cx), Fixtures.end(decorator, cx))
                            .safe(Fixtures.removal(decorator, cx));
                }
            }
        }
    }
}
