package dev.pytool.linter.rules.errmsg;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;

import java.util.Optional;

/// `raise` statements.
final class Raises {
    private Raises() {}

    /// The first argument of the exception that is made.
    static Optional<Expr> message(Stmt.Raise raise) {
        return raise.exc()
                .filter(exc -> exc instanceof Expr.Call call && !call.args().isEmpty())
                .map(exc -> ((Expr.Call) exc).args().getFirst());
    }

    /// Reports a message that stands in the call itself; the fix gives it a name first.
    static void report(Stmt.Raise raise, Expr message, LintContext cx) {
        Finding finding = cx.report(message);
        int start = cx.start(raise);
        String indent = cx.text(cx.lines().lineStart(cx.lines().line(start)), start);
        if (!indent.isBlank()) {
            return;
        }
        String end = cx.style().lineEnd();
        String text = cx.text(message);
        String value =
                text.indexOf('\n') < 0 && text.indexOf('\r') < 0
                        ? text
                        : "(" + end + indent + cx.style().indent() + text + end + indent + ")";
        String name = FreshNames.of("msg", raise, cx);
        finding.unsafe(
                cx.insert(start, name + " = " + value + end + indent), cx.replace(message, name));
    }
}
