package dev.pytool.linter.rules.pydocstyle;

import dev.pytool.linter.model.Docstring;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.DocSections;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;

/// Closing quotes of a multi-line docstring not on their own line.
@Rule(
        code = "D209",
        name = "new-line-after-last-paragraph",
        fix = Fixable.ALWAYS,
        message = "Multi-line docstring closing quotes should be on a separate line")
final class NewLineAfterLastParagraph {
    private NewLineAfterLastParagraph() {}

    static void check(Docstring doc, LintContext cx) {
        if (!doc.isTriple()) {
            return;
        }
        List<DocSections.Line> lines = DocSections.lines(doc, cx);
        if (lines.stream().filter(line -> !line.isBlank()).count() < 2
                || lines.getLast().isBlank()) {
            return;
        }
        int end = doc.bodyEnd();
        while (Character.isWhitespace(cx.text().charAt(end - 1))) {
            end--;
        }
        cx.report(doc.start(), doc.end())
                .safe(
                        new Edit(
                                end,
                                doc.bodyEnd(),
                                cx.style().lineEnd() + Docs.indentation(doc, cx)));
    }
}
