package dev.pytool.linter.rules.pytest;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Alias;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// Tests read alike when all of them say `pytest.raises`, `pytest.fixture` and so on.
@Rule(
        code = "PT013",
        name = "pytest-incorrect-pytest-import",
        message = "Incorrect import of `pytest`; use `import pytest` instead")
final class PytestIncorrectPytestImport {
    private PytestIncorrectPytestImport() {}

    static void check(Stmt.Import node, LintContext cx) {
        for (Alias alias : node.names()) {
            if (alias.name().equals("pytest")
                    && alias.asname().filter(name -> !name.equals("pytest")).isPresent()) {
                cx.report(node);
            }
        }
    }

    static void check(Stmt.ImportFrom node, LintContext cx) {
        if (node.level() == 0
                && node.module()
                        .filter(name -> name.equals("pytest") || name.startsWith("pytest."))
                        .isPresent()) {
            cx.report(node);
        }
    }
}
