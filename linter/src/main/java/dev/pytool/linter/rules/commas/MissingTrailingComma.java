package dev.pytool.linter.rules.commas;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.SourceFile;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// The last element before a bracket on a line of its own has no comma behind it, so that adding
/// one more changes two lines.
///
/// ```python
/// names = [
///     "a",
///     "b"
/// ]
/// ```
///
/// Write instead:
///
/// ```python
/// names = [
///     "a",
///     "b",
/// ]
/// ```
///
/// The fix adds the comma.
@Rule(
        code = "COM812",
        name = "missing-trailing-comma",
        fix = Fixable.ALWAYS,
        message = "Trailing comma missing")
final class MissingTrailingComma {
    private MissingTrailingComma() {}

    static void check(SourceFile file, LintContext cx) {
        for (TrailingCommas.Comma comma : TrailingCommas.of(cx)) {
            if (comma.verdict() == TrailingCommas.Verdict.MISSING) {
                // The whole token is replaced, so that no fix which removes it runs in the same
                // round.
                cx.report(comma.end(), comma.end())
                        .safe(
                                new Edit(
                                        comma.start(),
                                        comma.end(),
                                        cx.text(comma.start(), comma.end()) + ","));
            }
        }
    }
}
