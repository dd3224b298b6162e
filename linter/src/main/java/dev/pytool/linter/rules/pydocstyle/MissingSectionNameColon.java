package dev.pytool.linter.rules.pydocstyle;

import dev.pytool.linter.model.Docstring;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.DocSections;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Missing section name colon.
@Rule(
        code = "D416",
        name = "missing-section-name-colon",
        fix = Fixable.ALWAYS,
        message = "Section name should end with a colon (\"{}\")")
final class MissingSectionNameColon {
    private MissingSectionNameColon() {}

    static void check(Docstring doc, LintContext cx) {
        DocSections.Sections sections = DocSections.of(doc, cx);
        for (DocSections.Section section : sections.all()) {

            if (!sections.numpy() && !section.suffix().equals(":")) {
                cx.report(section.nameStart(), section.nameEnd(), section.name())
                        .safe(new Edit(section.nameEnd(), section.header().end(), ":"));
            }
        }
    }
}
