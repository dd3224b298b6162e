package dev.pytool.linter.rules.pygrep;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.Suppression;
import dev.pytool.linter.model.Suppressions;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.regex.Pattern;

/// A suppression comment names no code, and so hides every finding of its line, those to come
/// included.
///
/// ```python
/// import os  # noqa
/// ```
///
/// Write instead:
///
/// ```python
/// import os  # noqa: F401
/// ```
///
/// The fix adds a colon where codes follow without one; it is unsafe because findings may appear
/// that were hidden.
@Rule(
        code = "PGH004",
        name = "blanket-noqa",
        fix = Fixable.SOMETIMES,
        message = "Use specific rule codes when using `{}`")
final class BlanketNoqa {
    private BlanketNoqa() {}

    private static final Pattern CODES = Pattern.compile("\\s+[A-Z]+[0-9]+(?:[\\s,#].*)?");

    static void check(Suppressions suppressions, LintContext cx) {
        for (Suppression each : suppressions.all()) {
            if (each.codes().isPresent()) {
                continue;
            }
            if (each.reach() == Suppression.Reach.FILE) {
                cx.report(each.start(), each.end(), "ruff: noqa");
                continue;
            }
            int line = cx.lines().line(each.start());
            String rest = cx.text(each.end(), cx.lines().lineContentEnd(line));
            if (rest.startsWith(",")) {
                continue;
            }
            if (CODES.matcher(rest).matches()) {
                int end = each.end() + rest.length() - rest.stripLeading().length();
                cx.say(each.start(), end, "Use a colon when specifying `noqa` rule codes")
                        .unsafe(cx.insert(each.end(), ":"));
            } else {
                cx.report(each.start(), each.end(), "noqa");
            }
        }
    }
}
