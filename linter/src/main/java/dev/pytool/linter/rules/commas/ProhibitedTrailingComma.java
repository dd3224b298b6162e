package dev.pytool.linter.rules.commas;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.SourceFile;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// A comma stands before a closing bracket on the same line, where it says nothing.
///
/// ```python
/// f(1, 2,)
/// ```
///
/// Write instead:
///
/// ```python
/// f(1, 2)
/// ```
///
/// The fix takes the comma out.
@Rule(
        code = "COM819",
        name = "prohibited-trailing-comma",
        fix = Fixable.ALWAYS,
        message = "Trailing comma prohibited")
final class ProhibitedTrailingComma {
    private ProhibitedTrailingComma() {}

    static void check(SourceFile file, LintContext cx) {
        for (TrailingCommas.Comma comma : TrailingCommas.of(cx)) {
            if (comma.verdict() == TrailingCommas.Verdict.PROHIBITED) {
                cx.report(comma.start(), comma.end()).safe(cx.delete(comma.start(), comma.end()));
            }
        }
    }
}
