package dev.pytool.linter.rules.todos;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.SourceFile;
import dev.pytool.linter.syntax.TaskComments;
import dev.pytool.processor.rule.Rule;

/// No colon divides the mark of a task from its description.
///
/// ```python
/// # TODO(ann) ask again
/// ```
///
/// Write instead:
///
/// ```python
/// # TODO(ann): ask again
/// ```
@Rule(code = "TD004", name = "missing-todo-colon", message = "Missing colon in TODO")
final class MissingTodoColon {
    private MissingTodoColon() {}

    static void check(SourceFile file, LintContext cx) {
        TaskComments.report('c', cx);
    }
}
