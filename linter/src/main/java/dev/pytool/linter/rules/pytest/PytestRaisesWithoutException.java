package dev.pytool.linter.rules.pytest;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// `pytest.raises()` without an exception type accepts nothing and fails.
@Rule(
        code = "PT010",
        name = "pytest-raises-without-exception",
        message = "Set the expected exception in `pytest.raises()`")
final class PytestRaisesWithoutException {
    private PytestRaisesWithoutException() {}

    static void check(Expr.Call node, LintContext cx) {
        if (cx.nameOf(node.func()).equals("pytest.raises") && Calls.count(node) == 0) {
            cx.report(node.func());
        }
    }
}
