package dev.pytool.linter.rules.pydocstyle;

import dev.pytool.linter.model.Docstring;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.DocSections;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Overindented section.
@Rule(
        code = "D214",
        name = "overindented-section",
        fix = Fixable.ALWAYS,
        message = "Section is over-indented (\"{}\")")
final class OverindentedSection {
    private OverindentedSection() {}

    static void check(Docstring doc, LintContext cx) {
        DocSections.Sections sections = DocSections.of(doc, cx);
        for (DocSections.Section section : sections.all()) {

            if (section.indentation().length() > doc.indentation().length()) {
                cx.report(section.nameStart(), section.nameEnd(), section.name())
                        .safe(
                                new Edit(
                                        section.header().start(),
                                        section.nameStart(),
                                        doc.indentation()));
            }
        }
    }
}
