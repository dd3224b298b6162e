package dev.pytool.linter.rules.pytest;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Statements;
import dev.pytool.parser.ast.ExceptHandler;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// The test passes where nothing is raised at all; `pytest.raises` fails then.
@Rule(
        code = "PT017",
        name = "pytest-assert-in-except",
        message =
                "Found assertion on exception `{}` in `except` block, use `pytest.raises()` instead")
final class PytestAssertInExcept {
    private PytestAssertInExcept() {}

    static void check(ExceptHandler node, LintContext cx) {
        if (node.name().isEmpty()) {
            return;
        }
        String name = node.name().get();
        for (Stmt statement : node.body()) {
            report(statement, name, cx);
        }
    }

    private static void report(Stmt statement, String name, LintContext cx) {
        if (statement instanceof Stmt.Assert check && Exprs.mentions(check, name)) {
            cx.report(check, name);
        }
        Statements.inner(statement).forEach(inner -> report(inner, name, cx));
    }
}
