package dev.pytool.linter.rules.pytest;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// With several statements in the block nobody knows which one raised.
@Rule(
        code = "PT012",
        name = "pytest-raises-with-multiple-statements",
        message = "`pytest.raises()` block should contain a single simple statement")
final class PytestRaisesWithMultipleStatements {
    private PytestRaisesWithMultipleStatements() {}

    static void check(Stmt.WithLike node, LintContext cx) {
        ContextCalls.complexBody(node, "pytest.raises", cx);
    }
}
