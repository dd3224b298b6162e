package dev.pytool.linter.rules.pydocstyle;

import dev.pytool.linter.model.Docstring;
import dev.pytool.linter.model.LintContext;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Blank line before class.
@Rule(
        code = "D211",
        name = "blank-line-before-class",
        fix = Fixable.ALWAYS,
        message = "No blank lines allowed before class docstring")
final class BlankLineBeforeClass {
    private BlankLineBeforeClass() {}

    static void check(Docstring doc, LintContext cx) {
        int blank = Docs.blankBefore(doc, cx);
        if (Docs.isClass(doc) && blank > 0) {
            int line = cx.lines().line(doc.start());
            cx.report(doc.start(), doc.end())
                    .safe(
                            cx.delete(
                                    cx.lines().lineStart(line - blank),
                                    cx.lines().lineStart(line)));
        }
    }
}
