package dev.pytool.linter.rules.pytest;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// `assert False` is not run under `python -O`; `pytest.fail` says what is meant.
@Rule(
        code = "PT015",
        name = "pytest-assert-always-false",
        message = "Assertion always fails, replace with `pytest.fail()`")
final class PytestAssertAlwaysFalse {
    private PytestAssertAlwaysFalse() {}

    static void check(Stmt.Assert node, LintContext cx) {
        if (Falsy.is(node.test(), cx)) {
            cx.report(node);
        }
    }
}
