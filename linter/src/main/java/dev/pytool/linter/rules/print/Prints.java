package dev.pytool.linter.rules.print;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Statements;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;

import java.util.Set;

/// Where printing goes.
final class Prints {
    private Prints() {}

    /// Whether a keyword sends the text to something else than the terminal.
    static boolean isElsewhere(Expr.Call call, String keyword, LintContext cx) {
        return Calls.keyword(call, keyword)
                .filter(target ->
                        !Exprs.isNone(target.value())
                                && !Set.of("sys.stdout", "sys.stderr")
                                        .contains(cx.nameOf(target.value())))
                .isPresent();
    }

    /// A call that is a statement may go.
    static void removable(Finding finding, Expr.Call node, LintContext cx) {
        if (cx.parent(node).orElse(node) instanceof Stmt.Expr statement) {
            finding.unsafe(Statements.remove(statement, cx));
        }
    }
}
