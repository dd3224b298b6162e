package dev.pytool.linter.rules.ruff;

import dev.pytool.linter.model.Comment;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Branches;
import dev.pytool.linter.syntax.Clauses;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;

/// An `else` that holds only `pass` or `...` says nothing.
///
/// ```python
/// if ready:
///     start()
/// else:
///     pass
/// ```
///
/// The fix removes the clause. One with a comment is left alone.
@Rule(
        code = "RUF047",
        name = "needless-else",
        fix = Fixable.ALWAYS,
        message = "Empty `else` clause",
        preview = true)
final class NeedlessElse {
    private NeedlessElse() {}

    static void check(Stmt.If node, LintContext cx) {
        if (Branches.elseKeyword(node, cx) >= 0) {
            clause(node.body(), node.orelse(), cx);
        }
    }

    static void check(Stmt.ForLike node, LintContext cx) {
        clause(node.body(), node.orelse(), cx);
    }

    static void check(Stmt.While node, LintContext cx) {
        clause(node.body(), node.orelse(), cx);
    }

    static void check(Stmt.TryLike node, LintContext cx) {
        List<Stmt> before =
                node.handlers().isEmpty() ? node.body() : node.handlers().getLast().body();
        clause(before, node.orelse(), cx);
    }

    private static void clause(List<Stmt> before, List<Stmt> orelse, LintContext cx) {
        if (orelse.size() != 1 || !Clauses.isIdle(orelse)) {
            return;
        }
        int start = Branches.keywordBefore(cx.start(orelse.getFirst()), TokenKind.ELSE, cx);
        int end = cx.end(orelse.getFirst());
        int lineEnd = Clauses.lineEnd(end, cx);
        if (cx.hasComment(start, lineEnd)
                || hasComment(lineEnd, cx)
                || Clauses.hasTrailingComment(depth(orelse.getFirst(), start, cx), end, cx)
                || hasLeadingComment(before.getLast(), start, cx)) {
            return;
        }
        cx.report(start, end)
                .safe(cx.delete(cx.lines().lineStart(cx.lines().line(start)), lineEnd));
    }

    private static boolean hasComment(int offset, LintContext cx) {
        return cx.comments().stream().anyMatch(comment -> comment.start() == offset);
    }

    /// From which column on a comment below belongs to the clause.
    private static int depth(Stmt only, int start, LintContext cx) {
        int column = Clauses.indentation(cx.start(only), cx);
        return cx.lines().line(cx.start(only)) == cx.lines().line(start) ? column + 1 : column;
    }

    /// A comment on its own line before the `else` belongs to the block above if it is indented as
    /// deep.
    private static boolean hasLeadingComment(Stmt last, int start, LintContext cx) {
        int depth = Clauses.indentation(cx.start(last), cx);
        for (Comment comment : cx.comments()) {
            if (comment.start() >= start) {
                return false;
            }
            boolean shallow =
                    comment.start() >= cx.end(last)
                            && comment.ownLine()
                            && Clauses.indentation(comment.start(), cx) < depth;
            if (shallow) {
                return true;
            }
        }
        return false;
    }
}
