package dev.pytool.linter.rules.stringconcat;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.SourceFile;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.processor.rule.Rule;

/// Literals on several lines make one string, held together by a backslash.
///
/// ```python
/// text = "first " \
///     "second"
/// ```
///
/// Write instead:
///
/// ```python
/// text = (
///     "first "
///     "second"
/// )
/// ```
///
/// Options: `flake8-implicit-str-concat.allow-multiline`; where that is false, literals in
/// parentheses are findings too.
@Rule(
        code = "ISC002",
        name = "multi-line-implicit-string-concatenation",
        message = "Implicitly concatenated string literals over multiple lines")
final class MultiLineImplicitStringConcatenation {
    private MultiLineImplicitStringConcatenation() {}

    static void check(SourceFile file, LintContext cx) {
        boolean allowed = cx.options().flake8ImplicitStrConcat().allowMultiline();
        for (Concatenations.Pair pair : Concatenations.of(cx)) {
            if (Concatenations.isOneLine(pair, cx)) {
                continue;
            }
            if (!allowed || isContinued(pair.first().end(), pair.second().start(), cx)) {
                cx.report(pair.first().start(), pair.second().end());
            }
        }
    }

    private static boolean isContinued(int start, int end, LintContext cx) {
        for (int i = cx.tokens().at(start); cx.tokens().start(i) < end; i++) {
            if (cx.tokens().kind(i) == TokenKind.CONTINUATION) {
                return true;
            }
        }
        return false;
    }
}
