package dev.pytool.linter.rules.commas;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.SourceFile;
import dev.pytool.processor.rule.Rule;

/// A statement ends with a comma, which makes a tuple of one element, often by mistake.
///
/// ```python
/// size = count(items),
/// ```
///
/// Write instead, as meant:
///
/// ```python
/// size = count(items)
/// size = (count(items),)
/// ```
@Rule(
        code = "COM818",
        name = "trailing-comma-on-bare-tuple",
        message = "Trailing comma on bare tuple prohibited")
final class TrailingCommaOnBareTuple {
    private TrailingCommaOnBareTuple() {}

    static void check(SourceFile file, LintContext cx) {
        for (TrailingCommas.Comma comma : TrailingCommas.of(cx)) {
            if (comma.verdict() == TrailingCommas.Verdict.BARE_TUPLE) {
                cx.report(comma.start(), comma.end());
            }
        }
    }
}
