package dev.pytool.linter.rules.pytest;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// A fixture asks for another one by a parameter.
@Rule(
        code = "PT025",
        name = "pytest-erroneous-use-fixtures-on-fixture",
        fix = Fixable.ALWAYS,
        message = "`pytest.mark.usefixtures` has no effect on fixtures")
final class PytestErroneousUseFixturesOnFixture {
    private PytestErroneousUseFixturesOnFixture() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        if (Fixtures.decorator(node, cx).isPresent()) {
            for (Expr decorator : node.decoratorList()) {
                if (Fixtures.mark(decorator, cx).filter("usefixtures"::equals).isPresent()) {
                    cx.report(Fixtures.start(decorator, cx), Fixtures.end(decorator, cx))
                            .safe(Fixtures.removal(decorator, cx));
                }
            }
        }
    }
}
