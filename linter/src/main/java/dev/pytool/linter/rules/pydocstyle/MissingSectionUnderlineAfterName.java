package dev.pytool.linter.rules.pydocstyle;

import dev.pytool.linter.model.Docstring;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.DocSections;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.Optional;

/// Missing section underline after name.
@Rule(
        code = "D408",
        name = "missing-section-underline-after-name",
        fix = Fixable.ALWAYS,
        message = "Section underline should be in the line following the section's name (\"{}\")")
final class MissingSectionUnderlineAfterName {
    private MissingSectionUnderlineAfterName() {}

    static void check(Docstring doc, LintContext cx) {
        DocSections.Sections sections = DocSections.of(doc, cx);
        for (DocSections.Section section : sections.all()) {

            Optional<DocSections.Line> underline = Sections.underline(section);
            if (underline.isPresent() && section.lines().getFirst() != underline.get()) {
                int start = underline.get().start() + underline.get().indent();
                cx.report(start, underline.get().end(), section.name())
                        .safe(
                                cx.delete(
                                        section.lines().getFirst().start(),
                                        underline.get().start()));
            }
        }
    }
}
