package dev.pytool.linter.syntax;

import dev.pytool.linter.model.Comment;
import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Stmt;

import java.util.List;

/// The clauses of compound statements, and the comments that belong to them.
public final class Clauses {
    private Clauses() {}

    /// Whether every statement is `pass` or `...`.
    public static boolean isIdle(List<Stmt> body) {
        return body.stream().allMatch(Clauses::isIdle);
    }

    public static boolean isIdle(Stmt statement) {
        return statement instanceof Stmt.Pass
                || statement instanceof Stmt.Expr expr && Exprs.isEllipsis(expr.value());
    }

    /// Offset of the end of the line, its line end included, on which an offset stands.
    public static int lineEnd(int offset, LintContext cx) {
        return cx.lines().lineEnd(cx.lines().line(offset));
    }

    /// Columns of white space before the first character of the line on which an offset stands.
    public static int indentation(int offset, LintContext cx) {
        int start = cx.lines().lineStart(cx.lines().line(offset));
        int at = start;
        while (at < offset && Character.isWhitespace(cx.text().charAt(at))) {
            at++;
        }
        return at - start;
    }

    /// Whether the first comment that follows a clause is indented so deep that it belongs to it.
    ///
    /// @param depth the least number of columns before such a comment
    /// @param end offset after the clause's last statement
    public static boolean hasTrailingComment(int depth, int end, LintContext cx) {
        int from = lineEnd(end, cx);
        for (Comment comment : cx.comments()) {
            if (comment.start() >= from) {
                return cx.text(from, comment.start()).isBlank()
                        && indentation(comment.start(), cx) >= depth;
            }
        }
        return false;
    }
}
