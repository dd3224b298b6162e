package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// Too many statements (50).
@Rule(code = "PLR0915", name = "too-many-statements", message = "Too many statements ({} > {})")
final class TooManyStatements {
    private TooManyStatements() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        Counts.report(
                node, Counts.statements(node.body()), cx.options().pylint().maxStatements(), cx);
    }
}
