package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Statements;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

import java.util.List;

/// Continue in finally.
@Rule(
        code = "PLE0116",
        name = "continue-in-finally",
        message = "`continue` not supported inside `finally` clause")
final class ContinueInFinally {
    private ContinueInFinally() {}

    static void check(Stmt.TryLike node, LintContext cx) {
        if (cx.target() < 8) {
            search(node.finalbody(), cx);
        }
    }

    private static void search(List<Stmt> body, LintContext cx) {
        for (Stmt statement : body) {
            switch (statement) {
                case Stmt.Continue found -> cx.report(found);
                case Stmt.If branch -> search(Statements.inner(branch), cx);
                case Stmt.WithLike with -> search(with.body(), cx);
                default -> {}
            }
        }
    }
}
