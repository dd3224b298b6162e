package dev.pytool.linter.rules.pydocstyle;

import dev.pytool.linter.model.Docstring;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.DocSections;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;

/// Summary of a multi-line docstring not on the second line (contradicts D212).
@Rule(
        code = "D213",
        name = "multi-line-summary-second-line",
        fix = Fixable.ALWAYS,
        message = "Multi-line docstring summary should start at the second line")
final class MultiLineSummarySecondLine {
    private MultiLineSummarySecondLine() {}

    static void check(Docstring doc, LintContext cx) {
        if (!doc.isTriple()) {
            return;
        }
        List<DocSections.Line> lines = DocSections.lines(doc, cx);
        if (lines.size() < 2
                || lines.getFirst().isBlank()
                || lines.stream().filter(line -> !line.isBlank()).count() < 2
                        && !lines.getLast().isBlank()) {
            return;
        }
        int space =
                lines.getFirst().text().length() - lines.getFirst().text().stripLeading().length();
        cx.report(doc.start(), doc.end())
                .safe(
                        new Edit(
                                doc.bodyStart(),
                                doc.bodyStart() + space,
                                cx.style().lineEnd() + Docs.indentation(doc, cx)));
    }
}
