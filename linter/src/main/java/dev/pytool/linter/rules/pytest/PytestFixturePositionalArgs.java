package dev.pytool.linter.rules.pytest;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// `@pytest.fixture("module")` gives a setting by position; `scope="module"` says what it sets.
@Rule(
        code = "PT002",
        name = "pytest-fixture-positional-args",
        message = "Configuration for fixture `{}` specified via positional args, use kwargs")
final class PytestFixturePositionalArgs {
    private PytestFixturePositionalArgs() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        Fixtures.decorator(node, cx)
                .filter(decorator -> decorator instanceof Expr.Call call && !call.args().isEmpty())
                .ifPresent(decorator ->
                        cx.report(
                                Fixtures.start(decorator, cx),
                                Fixtures.end(decorator, cx),
                                node.name()));
    }
}
