package dev.pytool.linter.rules.pydocstyle;

import dev.pytool.linter.model.Docstring;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.DocSections;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Non capitalized section name.
@Rule(
        code = "D405",
        name = "non-capitalized-section-name",
        fix = Fixable.ALWAYS,
        message = "Section name should be properly capitalized (\"{}\")")
final class NonCapitalizedSectionName {
    private NonCapitalizedSectionName() {}

    static void check(Docstring doc, LintContext cx) {
        DocSections.Sections sections = DocSections.of(doc, cx);
        for (DocSections.Section section : sections.all()) {

            if (!section.name().equals(section.title())) {
                cx.report(section.nameStart(), section.nameEnd(), section.name())
                        .safe(new Edit(section.nameStart(), section.nameEnd(), section.title()));
            }
        }
    }
}
