package dev.pytool.linter.rules.pydocstyle;

import dev.pytool.linter.model.Docstring;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.DocSections;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.Optional;

/// Mismatched section underline length.
@Rule(
        code = "D409",
        name = "mismatched-section-underline-length",
        fix = Fixable.ALWAYS,
        message = "Section underline should match the length of its name (\"{}\")")
final class MismatchedSectionUnderlineLength {
    private MismatchedSectionUnderlineLength() {}

    static void check(Docstring doc, LintContext cx) {
        DocSections.Sections sections = DocSections.of(doc, cx);
        for (DocSections.Section section : sections.all()) {

            Optional<DocSections.Line> underline = Sections.underline(section);
            if (underline.isPresent()
                    && underline.get().text().strip().length() != section.name().length()) {
                String text = underline.get().text();
                int start = underline.get().start() + underline.get().indent();
                cx.report(start, start + text.strip().length(), section.name())
                        .safe(
                                new Edit(
                                        start,
                                        underline.get().end(),
                                        "-".repeat(section.name().length())));
            }
        }
    }
}
