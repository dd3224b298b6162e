package dev.pytool.linter.rules.pytest;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// A broad exception without `match` lets a test pass for the wrong reason.
/// `raises-require-match-for` names the exceptions in question.
@Rule(
        code = "PT011",
        name = "pytest-raises-too-broad",
        message =
                "`pytest.raises({})` is too broad, set the `match` parameter or use a more specific exception")
final class PytestRaisesTooBroad {
    private PytestRaisesTooBroad() {}

    static void check(Expr.Call node, LintContext cx) {
        ContextCalls.tooBroad(
                node,
                "pytest.raises",
                "expected_exception",
                cx.options().flake8PytestStyle().raisesRequireMatchFor(),
                cx.options().flake8PytestStyle().raisesExtendRequireMatchFor(),
                cx);
    }
}
