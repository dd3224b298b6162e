package dev.pytool.linter.rules.todos;

import dev.pytool.linter.model.Comment;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.SourceFile;
import dev.pytool.linter.syntax.TaskComments;
import dev.pytool.processor.rule.Rule;

import java.util.List;
import java.util.regex.Pattern;

/// A task has no link to an issue, neither on its line nor in the comments right below.
///
/// ```python
/// # TODO(ann): ask again
/// ```
///
/// Write instead one of:
///
/// ```python
/// # TODO(ann): ask again
/// # https://example.org/issues/3
///
/// # TODO(ann): ask again
/// # ABC-123
///
/// # TODO(#123): ask again
/// ```
@Rule(code = "TD003", name = "missing-todo-link", message = "Missing issue link for this TODO")
final class MissingTodoLink {
    private MissingTodoLink() {}

    private static final Pattern SAME_LINE = Pattern.compile("\\s*https?://.*|\\s*#\\d+.*");
    private static final Pattern LINK = Pattern.compile("#\\s*(?:https?://.*|\\d+$|[A-Z]+-?\\d+$)");

    static void check(SourceFile file, LintContext cx) {
        for (TaskComments.Task task : TaskComments.of(cx)) {
            if (!task.is("hack") && !SAME_LINE.matcher(task.rest()).find() && !isLinked(task, cx)) {
                cx.report(task.start(), task.end());
            }
        }
    }

    private static boolean isLinked(TaskComments.Task task, LintContext cx) {
        List<Comment> comments = cx.comments();
        int end = task.comment().end();
        for (int i = task.index() + 1; i < comments.size(); i++) {
            Comment next = comments.get(i);
            if (!cx.text(end, next.start()).isBlank() || TaskComments.task(i, next).isPresent()) {
                return false;
            }
            if (LINK.matcher(next.text()).lookingAt()) {
                return true;
            }
            end = next.end();
        }
        return false;
    }
}
