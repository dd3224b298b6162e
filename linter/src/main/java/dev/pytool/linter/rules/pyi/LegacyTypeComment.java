package dev.pytool.linter.rules.pyi;

import dev.pytool.linter.model.Comment;
import dev.pytool.linter.model.LintContext;
import dev.pytool.processor.rule.Rule;

import java.util.regex.Pattern;

/// A type stands in a comment; annotations say the same in a form that tools check.
///
/// ```python
/// sizes = []  # type: list[int]
/// ```
///
/// Write instead:
///
/// ```python
/// sizes: list[int] = []
/// ```
///
/// Outside stubs the rule speaks only with `preview`.
@Rule(code = "PYI033", name = "legacy-type-comment", message = "Don't use type comments")
final class LegacyTypeComment {
    private static final Pattern TYPE = Pattern.compile("#\\s*type:\\s*([^#]+)(\\s*#.*)?");
    private static final Pattern IGNORE = Pattern.compile("#\\s*type:\\s*ignore([^#]+)?(\\s*#.*)?");

    private LegacyTypeComment() {}

    static void check(Comment comment, LintContext cx) {
        if ((cx.isStub() || cx.options().preview())
                && TYPE.matcher(comment.text()).matches()
                && !IGNORE.matcher(comment.text()).matches()) {
            cx.report(comment.start(), comment.end());
        }
    }
}
