package dev.pytool.linter.rules.pygrep;

import dev.pytool.linter.model.Comment;
import dev.pytool.linter.model.LintContext;
import dev.pytool.processor.rule.Rule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A comment switches every complaint of the type checker off for its line, those to come included.
///
/// ```python
/// size = load()  # type: ignore
/// ```
///
/// Write instead:
///
/// ```python
/// size = load()  # type: ignore[assignment]
/// ```
@Rule(
        code = "PGH003",
        name = "blanket-type-ignore",
        message = "Use specific rule codes when ignoring type issues")
final class BlanketTypeIgnore {
    private BlanketTypeIgnore() {}

    private static final Pattern BLANKET =
            Pattern.compile(
                    "#\\s*(?:type|pyright):\\s*ignore(?=\\s*(?:$|#))|#\\s*(?:type|pyright):\\s*ignore(?=$|\\s+[^\\[\\s])");

    static void check(Comment comment, LintContext cx) {
        Matcher found = BLANKET.matcher(comment.text());
        while (found.find()) {
            cx.report(comment.start() + found.start(), comment.start() + found.end());
        }
    }
}
