package dev.pytool.linter.rules.pydocstyle;

import dev.pytool.linter.model.Docstring;
import dev.pytool.linter.model.LintContext;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Blank line before function.
@Rule(
        code = "D201",
        name = "blank-line-before-function",
        fix = Fixable.SOMETIMES,
        message = "No blank lines allowed before function docstring (found {})")
final class BlankLineBeforeFunction {
    private BlankLineBeforeFunction() {}

    static void check(Docstring doc, LintContext cx) {
        int blank = Docs.blankBefore(doc, cx);
        if (Docs.isFunction(doc) && blank > 0) {
            int line = cx.lines().line(doc.start());
            cx.report(doc.start(), doc.end(), blank)
                    .safe(
                            cx.delete(
                                    cx.lines().lineStart(line - blank),
                                    cx.lines().lineStart(line)));
        }
    }
}
