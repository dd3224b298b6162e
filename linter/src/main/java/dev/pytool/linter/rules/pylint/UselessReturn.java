package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Functions;
import dev.pytool.linter.syntax.Statements;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;

/// Useless return.
@Rule(
        code = "PLR1711",
        name = "useless-return",
        fix = Fixable.ALWAYS,
        message = "Useless `return` statement at end of function")
final class UselessReturn {
    private UselessReturn() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        List<Stmt> body = Statements.withoutDocstring(node.body());
        if (body.size() < 2
                || !(body.getLast() instanceof Stmt.Return last)
                || last.value().filter(value -> !Exprs.isNone(value)).isPresent()) {
            return;
        }
        int[] returns = {0};
        Functions.forEachOwn(
                node.body(), statement -> returns[0] += statement instanceof Stmt.Return ? 1 : 0);
        if (returns[0] == 1) {
            cx.report(last).safe(Statements.remove(last, cx));
        }
    }
}
