package dev.pytool.linter.rules.pydocstyle;

import dev.pytool.linter.model.Docstring;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.DocSections;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Missing dashed underline after section.
@Rule(
        code = "D407",
        name = "missing-dashed-underline-after-section",
        fix = Fixable.ALWAYS,
        message = "Missing dashed underline after section (\"{}\")")
final class MissingDashedUnderlineAfterSection {
    private MissingDashedUnderlineAfterSection() {}

    static void check(Docstring doc, LintContext cx) {
        DocSections.Sections sections = DocSections.of(doc, cx);
        for (DocSections.Section section : sections.all()) {

            if (Sections.underline(section).isEmpty() && sections.numpy()) {
                String line = doc.indentation() + "-".repeat(section.name().length());
                cx.report(section.nameStart(), section.nameEnd(), section.name())
                        .safe(cx.insert(section.header().end(), cx.style().lineEnd() + line));
            }
        }
    }
}
