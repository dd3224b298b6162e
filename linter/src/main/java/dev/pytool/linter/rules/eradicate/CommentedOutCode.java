package dev.pytool.linter.rules.eradicate;

import dev.pytool.linter.model.Comment;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.SourceFile;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;

/// A comment on a line of its own is Python code. Old code belongs into the history, where it does
/// not grow stale.
///
/// ```python
/// # total = count(items)
/// total = len(items)
/// ```
///
/// Write instead:
///
/// ```python
/// total = len(items)
/// ```
///
/// The fix removes the line; it is only shown, never made. Comments that tools read, tasks (option
/// `task-tags`) and the block of inline script metadata (PEP 723) are left alone.
@Rule(
        code = "ERA001",
        name = "commented-out-code",
        fix = Fixable.SOMETIMES,
        message = "Found commented-out code")
final class CommentedOutCode {
    private CommentedOutCode() {}

    static void check(SourceFile file, LintContext cx) {
        List<Comment> comments = cx.comments();
        for (int i = 0; i < comments.size(); i++) {
            Comment comment = comments.get(i);
            if (!comment.ownLine()) {
                continue;
            }
            if (comment.text().startsWith("# /// script")) {
                int last = scriptEnd(comments, i, cx);
                if (last > i) {
                    i = last;
                    continue;
                }
            }
            if (DeadCode.isCode(comment.text(), cx.options().taskTags())) {
                int line = cx.lines().line(comment.start());
                cx.report(comment.start(), comment.end())
                        .display(cx.delete(cx.lines().lineStart(line), cx.lines().lineEnd(line)));
            }
        }
    }

    /// The comment that closes a block of script metadata, or the first one where none does.
    private static int scriptEnd(List<Comment> comments, int first, LintContext cx) {
        int end = first;
        int line = cx.lines().line(comments.get(first).start());
        for (int i = first + 1; i < comments.size(); i++) {
            Comment comment = comments.get(i);
            boolean next =
                    comment.ownLine()
                            && cx.lines().line(comment.start()) == line + (i - first)
                            && (comment.text().equals("#") || comment.text().startsWith("# "));
            if (!next) {
                break;
            }
            if (comment.text().equals("# ///")) {
                end = i;
            }
        }
        return end;
    }
}
