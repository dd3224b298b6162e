package dev.pytool.linter.rules.pytest;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// A broad warning without `match` lets a test pass for the wrong reason. `warns-require-match-for`
/// names the warnings in question.
@Rule(
        code = "PT030",
        name = "pytest-warns-too-broad",
        message =
                "`pytest.warns({})` is too broad, set the `match` parameter or use a more specific warning")
final class PytestWarnsTooBroad {
    private PytestWarnsTooBroad() {}

    static void check(Expr.Call node, LintContext cx) {
        ContextCalls.tooBroad(
                node,
                "pytest.warns",
                "expected_warning",
                cx.options().flake8PytestStyle().warnsRequireMatchFor(),
                cx.options().flake8PytestStyle().warnsExtendRequireMatchFor(),
                cx);
    }
}
