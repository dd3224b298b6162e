package dev.pytool.linter.rules.todos;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.SourceFile;
import dev.pytool.linter.syntax.TaskComments;
import dev.pytool.processor.rule.Rule;

/// A task does not say what is to be done.
///
/// ```python
/// # TODO(ann)
/// ```
///
/// Write instead:
///
/// ```python
/// # TODO(ann): ask again
/// ```
@Rule(
        code = "TD005",
        name = "missing-todo-description",
        message = "Missing issue description after `TODO`")
final class MissingTodoDescription {
    private MissingTodoDescription() {}

    static void check(SourceFile file, LintContext cx) {
        TaskComments.report('d', cx);
    }
}
