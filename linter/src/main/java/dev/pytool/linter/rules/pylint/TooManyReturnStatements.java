package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Functions;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// Too many return statements (6).
@Rule(
        code = "PLR0911",
        name = "too-many-return-statements",
        message = "Too many return statements ({} > {})")
final class TooManyReturnStatements {
    private TooManyReturnStatements() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        int[] count = {0};
        Functions.forEachOwn(
                node.body(), statement -> count[0] += statement instanceof Stmt.Return ? 1 : 0);
        Counts.report(node, count[0], cx.options().pylint().maxReturns(), cx);
    }
}
