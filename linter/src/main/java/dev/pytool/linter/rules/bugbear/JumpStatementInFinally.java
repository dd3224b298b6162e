package dev.pytool.linter.rules.bugbear;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Statements;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

import java.util.List;

/// Jump statement in finally.
@Rule(
        code = "B012",
        name = "jump-statement-in-finally",
        message = "`{}` inside `finally` blocks cause exceptions to be silenced")
final class JumpStatementInFinally {
    private JumpStatementInFinally() {}

    static void check(Stmt.TryLike node, LintContext cx) {
        search(node.finalbody(), false, cx);
    }

    private static void search(List<Stmt> body, boolean inLoop, LintContext cx) {
        for (Stmt statement : body) {
            switch (statement) {
                case Stmt.Return found -> cx.report(found, "return");
                case Stmt.Break found when !inLoop -> cx.report(found, "break");
                case Stmt.Continue found when !inLoop -> cx.report(found, "continue");
                case Stmt.ForLike loop -> search(Statements.inner(loop), true, cx);
                case Stmt.While loop -> search(Statements.inner(loop), true, cx);
                case Stmt.FunctionLike function -> {}
                case Stmt.ClassDef type -> {}
                default -> search(Statements.inner(statement), inLoop, cx);
            }
        }
    }
}
