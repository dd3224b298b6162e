package dev.pytool.linter.rules.fixme;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.SourceFile;
import dev.pytool.linter.syntax.TaskComments;
import dev.pytool.processor.rule.Rule;

/// A comment says that something is left to do. Do it, or write it down where such work is planned.
///
/// ```python
/// size = 1  # TODO: read it from the options
/// ```
@Rule(
        code = "FIX002",
        name = "line-contains-todo",
        message = "Line contains TODO, consider resolving the issue")
final class LineContainsTodo {
    private LineContainsTodo() {}

    static void check(SourceFile file, LintContext cx) {
        TaskComments.report("todo", cx);
    }
}
