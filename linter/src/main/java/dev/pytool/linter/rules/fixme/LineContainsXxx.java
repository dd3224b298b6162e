package dev.pytool.linter.rules.fixme;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.SourceFile;
import dev.pytool.linter.syntax.TaskComments;
import dev.pytool.processor.rule.Rule;

/// A comment warns of something doubtful. Settle it, or say in words what is wrong.
///
/// ```python
/// size = 1  # XXX: why?
/// ```
@Rule(
        code = "FIX003",
        name = "line-contains-xxx",
        message = "Line contains XXX, consider resolving the issue")
final class LineContainsXxx {
    private LineContainsXxx() {}

    static void check(SourceFile file, LintContext cx) {
        TaskComments.report("xxx", cx);
    }
}
