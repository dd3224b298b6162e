package dev.pytool.linter.rules.pytest;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// `pytest.fixture` takes generators since pytest 3.
@Rule(
        code = "PT020",
        name = "pytest-deprecated-yield-fixture",
        message = "`@pytest.yield_fixture` is deprecated, use `@pytest.fixture`")
final class PytestDeprecatedYieldFixture {
    private PytestDeprecatedYieldFixture() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        Fixtures.decorator(node, cx)
                .filter(decorator -> Fixtures.isYieldFixture(decorator, cx))
                .ifPresent(decorator ->
                        cx.report(Fixtures.start(decorator, cx), Fixtures.end(decorator, cx)));
    }
}
