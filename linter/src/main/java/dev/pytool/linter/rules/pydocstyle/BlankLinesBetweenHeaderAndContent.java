package dev.pytool.linter.rules.pydocstyle;

import dev.pytool.linter.model.Docstring;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.DocSections;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.Optional;

/// Blank lines between header and content.
@Rule(
        code = "D412",
        name = "blank-lines-between-header-and-content",
        fix = Fixable.ALWAYS,
        message = "No blank lines allowed between a section header and its content (\"{}\")")
final class BlankLinesBetweenHeaderAndContent {
    private BlankLinesBetweenHeaderAndContent() {}

    static void check(Docstring doc, LintContext cx) {
        DocSections.Sections sections = DocSections.of(doc, cx);
        for (DocSections.Section section : sections.all()) {

            Optional<DocSections.Line> underline = Sections.underline(section);
            int from = underline.isPresent() ? section.lines().indexOf(underline.get()) + 1 : 0;
            int at = from;
            while (at < section.lines().size() && section.lines().get(at).isBlank()) {
                at++;
            }
            // One blank line before a directive is what reStructuredText asks for.
            if (at < section.lines().size()
                    && section.lines().get(at).text().strip().startsWith("..")) {
                from++;
            }
            if (at > from && at < section.lines().size()) {
                cx.report(section.nameStart(), section.nameEnd(), section.name())
                        .safe(
                                cx.delete(
                                        section.lines().get(from).start(),
                                        section.lines().get(at).start()));
            }
        }
    }
}
