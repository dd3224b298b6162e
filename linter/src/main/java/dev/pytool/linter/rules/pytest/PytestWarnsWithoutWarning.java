package dev.pytool.linter.rules.pytest;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// `pytest.warns()` without a type accepts any warning.
@Rule(
        code = "PT029",
        name = "pytest-warns-without-warning",
        preview = true,
        message = "Set the expected warning in `pytest.warns()`")
final class PytestWarnsWithoutWarning {
    private PytestWarnsWithoutWarning() {}

    static void check(Expr.Call node, LintContext cx) {
        if (cx.nameOf(node.func()).equals("pytest.warns") && Calls.count(node) == 0) {
            cx.report(node.func());
        }
    }
}
