package dev.pytool.linter.rules.stringconcat;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.SourceFile;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Two literals stand side by side on a line, often left over where a line was joined or a comma
/// forgotten.
///
/// ```python
/// name = "a" "b"
/// ```
///
/// Write instead:
///
/// ```python
/// name = "ab"
/// ```
///
/// The fix joins literals with equal quotes and prefixes.
@Rule(
        code = "ISC001",
        name = "single-line-implicit-string-concatenation",
        fix = Fixable.SOMETIMES,
        message = "Implicitly concatenated string literals on one line")
final class SingleLineImplicitStringConcatenation {
    private SingleLineImplicitStringConcatenation() {}

    static void check(SourceFile file, LintContext cx) {
        for (Concatenations.Pair pair : Concatenations.of(cx)) {
            if (Concatenations.isOneLine(pair, cx)) {
                int start = pair.first().start();
                int end = pair.second().end();
                Finding finding = cx.report(start, end);
                Concatenations.joined(pair, cx)
                        .ifPresent(text -> finding.safe(new Edit(start, end, text)));
            }
        }
    }
}
