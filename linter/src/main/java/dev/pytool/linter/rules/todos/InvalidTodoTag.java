package dev.pytool.linter.rules.todos;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.SourceFile;
import dev.pytool.linter.syntax.TaskComments;
import dev.pytool.processor.rule.Rule;

/// A task is marked with FIXME or XXX, where a search for TODO does not find it.
///
/// ```python
/// # FIXME(ann): ask again
/// ```
///
/// Write instead:
///
/// ```python
/// # TODO(ann): ask again
/// ```
@Rule(code = "TD001", name = "invalid-todo-tag", message = "Invalid TODO tag: `{}`")
final class InvalidTodoTag {
    private InvalidTodoTag() {}

    static void check(SourceFile file, LintContext cx) {
        for (TaskComments.Task task : TaskComments.of(cx)) {
            if (!task.is("hack") && !task.is("todo")) {
                cx.report(task.start(), task.end(), task.tag());
            }
        }
    }
}
