package dev.pytool.linter.rules.pydocstyle;

import dev.pytool.linter.model.Docstring;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.DocSections;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Missing new line after section name.
@Rule(
        code = "D406",
        name = "missing-new-line-after-section-name",
        fix = Fixable.ALWAYS,
        message = "Section name should end with a newline (\"{}\")")
final class MissingNewLineAfterSectionName {
    private MissingNewLineAfterSectionName() {}

    static void check(Docstring doc, LintContext cx) {
        DocSections.Sections sections = DocSections.of(doc, cx);
        for (DocSections.Section section : sections.all()) {

            if (sections.numpy() && !section.suffix().isEmpty()) {
                int end = section.nameEnd();
                cx.report(section.nameStart(), end, section.name())
                        .safe(cx.delete(end, section.header().end()));
            }
        }
    }
}
