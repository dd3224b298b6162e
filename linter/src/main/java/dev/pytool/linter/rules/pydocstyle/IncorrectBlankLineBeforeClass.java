package dev.pytool.linter.rules.pydocstyle;

import dev.pytool.linter.model.Docstring;
import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// No blank line before a class docstring (contradicts D211).
@Rule(
        code = "D203",
        name = "incorrect-blank-line-before-class",
        fix = Fixable.ALWAYS,
        message = "1 blank line required before class docstring")
final class IncorrectBlankLineBeforeClass {
    private IncorrectBlankLineBeforeClass() {}

    static void check(Docstring doc, LintContext cx) {
        if (Docs.isClass(doc) && Docs.blankBefore(doc, cx) != 1 && ownLine(doc, cx)) {
            int line = cx.lines().line(doc.start());
            int from = cx.lines().lineStart(line - Docs.blankBefore(doc, cx));
            cx.report(doc.start(), doc.end())
                    .safe(new Edit(from, cx.lines().lineStart(line), cx.style().lineEnd()));
        }
    }

    private static boolean ownLine(Docstring doc, LintContext cx) {
        return cx.text(cx.lines().lineStart(cx.lines().line(doc.start())), doc.start()).isBlank();
    }
}
