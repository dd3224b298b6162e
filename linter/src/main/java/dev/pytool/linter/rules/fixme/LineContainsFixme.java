package dev.pytool.linter.rules.fixme;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.SourceFile;
import dev.pytool.linter.syntax.TaskComments;
import dev.pytool.processor.rule.Rule;

/// A comment says that something has to be mended. Mend it, or write it down where such work is
/// planned.
///
/// ```python
/// size = 1  # FIXME: too small
/// ```
@Rule(
        code = "FIX001",
        name = "line-contains-fixme",
        message = "Line contains FIXME, consider resolving the issue")
final class LineContainsFixme {
    private LineContainsFixme() {}

    static void check(SourceFile file, LintContext cx) {
        TaskComments.report("fixme", cx);
    }
}
