package dev.pytool.linter.rules.ruff;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Branches;
import dev.pytool.linter.syntax.Clauses;
import dev.pytool.linter.syntax.Dedent;
import dev.pytool.linter.syntax.Statements;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.text.Edit;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// A `finally` that holds only `pass` or `...` cleans nothing up.
///
/// ```python
/// try:
///     work()
/// finally:
///     pass
/// ```
///
/// The fix removes the clause, and the `try` too where nothing else is left of it. Comments around
/// the clause keep it from being fixed.
@Rule(
        code = "RUF072",
        name = "useless-finally",
        fix = Fixable.SOMETIMES,
        message = "Empty `finally` clause",
        preview = true)
final class UselessFinally {
    private UselessFinally() {}

    static void check(Stmt.TryLike node, LintContext cx) {
        if (node.finalbody().isEmpty() || !Clauses.isIdle(node.finalbody())) {
            return;
        }
        int start =
                Branches.keywordBefore(
                        cx.start(node.finalbody().getFirst()), TokenKind.FINALLY, cx);
        int end = cx.end(node.finalbody().getLast());
        Finding finding = cx.report(start, end);
        if (hasComment(node, start, end, cx)) {
            return;
        }
        int lineEnd = Clauses.lineEnd(end, cx);
        boolean alone = cx.text(end, lineEnd).replace(";", "").isBlank();
        if (!alone) {
            return;
        }
        if (!node.handlers().isEmpty()) {
            finding.safe(cx.delete(cx.lines().lineStart(cx.lines().line(start)), lineEnd));
        } else if (isUnwrappable(node, cx)) {
            String body =
                    Dedent.block(
                            node.body(),
                            Clauses.lineEnd(cx.end(node.body().getLast()), cx),
                            Statements.indentation(node, cx).replace("\f", ""),
                            cx);
            int from = cx.lines().lineStart(cx.lines().line(cx.start(node)));
            finding.safe(new Edit(from, lineEnd, body));
        }
    }

    /// A comment in the clause, or on the lines right before or after it.
    private static boolean hasComment(Stmt.TryLike node, int start, int end, LintContext cx) {
        int lineEnd = Clauses.lineEnd(end, cx);
        return cx.hasComment(Clauses.lineEnd(cx.end(before(node)), cx), lineEnd)
                || cx.comments().stream()
                        .anyMatch(comment ->
                                comment.start() >= lineEnd
                                        && cx.text(lineEnd, comment.start()).isBlank()
                                        && isNear(lineEnd, comment.start(), start, cx));
    }

    /// Whether a comment follows at once, or is indented like a part of the clause.
    private static boolean isNear(int end, int comment, int head, LintContext cx) {
        return cx.lines().line(end) == cx.lines().line(comment)
                || Clauses.indentation(comment, cx) > Clauses.indentation(head, cx);
    }

    private static Stmt before(Stmt.TryLike node) {
        if (!node.orelse().isEmpty()) {
            return node.orelse().getLast();
        }
        return node.handlers().isEmpty()
                ? node.body().getLast()
                : node.handlers().getLast().body().getLast();
    }

    /// Whether the body stands on lines of its own and no comment would be lost above it.
    private static boolean isUnwrappable(Stmt.TryLike node, LintContext cx) {
        int first = cx.start(node.body().getFirst());
        int lineStart = cx.lines().lineStart(cx.lines().line(first));
        return cx.text(lineStart, first).isBlank()
                && !cx.hasComment(cx.start(node), first)
                && cx.text(cx.lines().lineStart(cx.lines().line(cx.start(node))), cx.start(node))
                        .isBlank();
    }
}
