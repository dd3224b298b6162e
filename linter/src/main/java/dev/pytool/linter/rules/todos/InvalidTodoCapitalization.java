package dev.pytool.linter.rules.todos;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.SourceFile;
import dev.pytool.linter.syntax.TaskComments;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// A task is marked in small letters, where a search for TODO may not find it.
///
/// ```python
/// # todo(ann): ask again
/// ```
///
/// Write instead:
///
/// ```python
/// # TODO(ann): ask again
/// ```
///
/// The fix writes the mark in capitals.
@Rule(
        code = "TD006",
        name = "invalid-todo-capitalization",
        fix = Fixable.ALWAYS,
        message = "Invalid TODO capitalization: `{}` should be `TODO`")
final class InvalidTodoCapitalization {
    private InvalidTodoCapitalization() {}

    static void check(SourceFile file, LintContext cx) {
        for (TaskComments.Task task : TaskComments.of(cx)) {
            if (task.is("todo") && !task.tag().equals("TODO")) {
                cx.report(task.start(), task.end(), task.tag())
                        .safe(new Edit(task.start(), task.end(), "TODO"));
            }
        }
    }
}
