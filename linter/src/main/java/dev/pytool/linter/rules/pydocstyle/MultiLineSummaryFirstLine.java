package dev.pytool.linter.rules.pydocstyle;

import dev.pytool.linter.model.Docstring;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.DocSections;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;

/// Summary of a multi-line docstring not on the line of the quotes.
@Rule(
        code = "D212",
        name = "multi-line-summary-first-line",
        fix = Fixable.ALWAYS,
        message = "Multi-line docstring summary should start at the first line")
final class MultiLineSummaryFirstLine {
    private MultiLineSummaryFirstLine() {}

    static void check(Docstring doc, LintContext cx) {
        if (!doc.isTriple()) {
            return;
        }
        List<DocSections.Line> lines = DocSections.lines(doc, cx);
        if (lines.size() < 2
                || lines.stream().allMatch(DocSections.Line::isBlank)
                || !lines.getFirst().isBlank()) {
            return;
        }
        int at = doc.bodyStart();
        while (Character.isWhitespace(cx.text().charAt(at))) {
            at++;
        }
        Finding finding = cx.report(doc.start(), doc.end());
        if (cx.text().charAt(at) != '\\') {
            finding.safe(cx.delete(doc.bodyStart(), at));
        }
    }
}
