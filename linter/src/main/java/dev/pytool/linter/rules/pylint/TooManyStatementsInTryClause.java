package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// The more a `try` encloses, the less its handlers know about where the exception comes from.
///
/// Statements are counted with those inside them; more than the option `max-statements-in-try`
/// allows are reported.
@Rule(
        code = "PLW0717",
        name = "too-many-statements-in-try-clause",
        message = "Try clause contains too many statements ({} > {})",
        preview = true)
final class TooManyStatementsInTryClause {
    private TooManyStatementsInTryClause() {}

    static void check(Stmt.TryLike node, LintContext cx) {
        if (node.handlers().isEmpty()) {
            return;
        }
        int count = Counts.statements(node.body());
        int limit = cx.options().pylint().maxStatementsInTry();
        if (count > limit) {
            int start = cx.start(node);
            cx.report(start, start + "try".length(), count, limit);
        }
    }
}
