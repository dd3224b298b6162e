package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.Comment;
import dev.pytool.linter.model.LintContext;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;

/// Empty comment.
@Rule(
        code = "PLR2044",
        name = "empty-comment",
        fix = Fixable.ALWAYS,
        message = "Line with empty comment")
final class EmptyComment {
    private EmptyComment() {}

    static void check(Comment comment, LintContext cx) {
        if (!comment.text().substring(1).isBlank()) {
            return;
        }
        List<Comment> all = cx.comments();
        int i = all.indexOf(comment);
        boolean joined = comment.ownLine() && (isBeside(all, i, -1, cx) || isBeside(all, i, 1, cx));
        if (joined) {
            return;
        }
        int line = cx.lines().line(comment.start());
        if (comment.ownLine()) {
            cx.report(comment.start(), comment.end())
                    .safe(cx.delete(cx.lines().lineStart(line), cx.lines().lineEnd(line)));
        } else {
            int from = comment.start();
            while (Character.isWhitespace(cx.text().charAt(from - 1))) {
                from--;
            }
            cx.report(comment.start(), comment.end()).safe(cx.delete(from, comment.end()));
        }
    }

    /// Whether a block of comments at the same column goes on above or below.
    private static boolean isBeside(List<Comment> all, int i, int step, LintContext cx) {
        if (i + step < 0 || i + step >= all.size()) {
            return false;
        }
        Comment other = all.get(i + step);
        return other.ownLine()
                && cx.lines().line(other.start()) == cx.lines().line(all.get(i).start()) + step
                && cx.lines().utf16Column(other.start())
                        == cx.lines().utf16Column(all.get(i).start());
    }
}
