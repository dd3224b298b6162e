package dev.pytool.linter.rules.todos;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.SourceFile;
import dev.pytool.linter.syntax.TaskComments;
import dev.pytool.processor.rule.Rule;

/// No space stands between the colon of a task and its description.
///
/// ```python
/// # TODO(ann):ask again
/// ```
///
/// Write instead:
///
/// ```python
/// # TODO(ann): ask again
/// ```
@Rule(
        code = "TD007",
        name = "missing-space-after-todo-colon",
        message = "Missing space after colon in TODO")
final class MissingSpaceAfterTodoColon {
    private MissingSpaceAfterTodoColon() {}

    static void check(SourceFile file, LintContext cx) {
        TaskComments.report('s', cx);
    }
}
