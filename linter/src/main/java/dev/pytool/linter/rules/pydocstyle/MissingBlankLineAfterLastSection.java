package dev.pytool.linter.rules.pydocstyle;

import dev.pytool.linter.model.Docstring;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.DocSections;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;

/// No blank line after the last docstring section.
@Rule(
        code = "D413",
        name = "missing-blank-line-after-last-section",
        fix = Fixable.ALWAYS,
        message = "Missing blank line after last section (\"{}\")")
final class MissingBlankLineAfterLastSection {
    private MissingBlankLineAfterLastSection() {}

    static void check(Docstring doc, LintContext cx) {
        DocSections.Sections sections = DocSections.of(doc, cx);
        for (DocSections.Section section : sections.all()) {

            if (section.isLast() && !section.lines().isEmpty()) {
                List<DocSections.Line> lines = section.lines();
                boolean closed = lines.getLast().isBlank();
                int last = lines.size() - 1;
                while (last >= 0 && lines.get(last).isBlank()) {
                    last--;
                }
                boolean blank = closed && lines.size() - 1 - last >= 2;
                if (last >= 0 && !blank) {
                    String end = cx.style().lineEnd();
                    Finding finding =
                            cx.report(section.nameStart(), section.nameEnd(), section.name());
                    finding.safe(
                            closed
                                    ? cx.insert(lines.get(last).end(), end)
                                    : cx.insert(
                                            lines.get(last).end(), end + end + doc.indentation()));
                }
            }
        }
    }
}
