package dev.pytool.linter.rules.pytest;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Fixture decorators are written in one way: without empty parentheses, or with them where
/// `fixture-parentheses` is on.
@Rule(
        code = "PT001",
        name = "pytest-fixture-incorrect-parentheses-style",
        fix = Fixable.ALWAYS,
        message = "Use `@pytest.fixture{}` over `@pytest.fixture{}`")
final class PytestFixtureIncorrectParenthesesStyle {
    private PytestFixtureIncorrectParenthesesStyle() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        boolean demanded = cx.options().flake8PytestStyle().fixtureParentheses();
        Fixtures.decorator(node, cx)
                .filter(decorator ->
                        demanded
                                ? !(decorator instanceof Expr.Call)
                                : Fixtures.isEmptyCall(decorator))
                .ifPresent(decorator ->
                        Fixtures.parentheses(
                                decorator,
                                cx.report(
                                        Fixtures.start(decorator, cx),
                                        Fixtures.end(decorator, cx),
                                        demanded ? "()" : "",
                                        demanded ? "" : "()"),
                                cx));
    }
}
