package dev.pytool.linter.rules.pytest;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// With several statements in the block nobody knows which one warned.
@Rule(
        code = "PT031",
        name = "pytest-warns-with-multiple-statements",
        message = "`pytest.warns()` block should contain a single simple statement")
final class PytestWarnsWithMultipleStatements {
    private PytestWarnsWithMultipleStatements() {}

    static void check(Stmt.WithLike node, LintContext cx) {
        ContextCalls.complexBody(node, "pytest.warns", cx);
    }
}
