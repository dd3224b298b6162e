package dev.pytool.linter.rules.todos;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.SourceFile;
import dev.pytool.linter.syntax.TaskComments;
import dev.pytool.processor.rule.Rule;

/// A task names nobody who knows more about it.
///
/// ```python
/// # TODO: ask again
/// ```
///
/// Write instead:
///
/// ```python
/// # TODO(ann): ask again
/// ```
@Rule(
        code = "TD002",
        name = "missing-todo-author",
        message =
                "Missing author in TODO; try: `# TODO(<author_name>): ...` or `# TODO @<author_name>: ...`")
final class MissingTodoAuthor {
    private MissingTodoAuthor() {}

    static void check(SourceFile file, LintContext cx) {
        TaskComments.report('a', cx);
    }
}
