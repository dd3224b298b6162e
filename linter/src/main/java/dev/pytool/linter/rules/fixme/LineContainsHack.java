package dev.pytool.linter.rules.fixme;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.SourceFile;
import dev.pytool.linter.syntax.TaskComments;
import dev.pytool.processor.rule.Rule;

/// A comment admits a makeshift. Replace it, or explain why it has to stay.
///
/// ```python
/// size = 1  # HACK: the server wants it
/// ```
@Rule(
        code = "FIX004",
        name = "line-contains-hack",
        message = "Line contains HACK, consider resolving the issue")
final class LineContainsHack {
    private LineContainsHack() {}

    static void check(SourceFile file, LintContext cx) {
        TaskComments.report("hack", cx);
    }
}
