package dev.pytool.linter.rules.pydocstyle;

import dev.pytool.linter.model.Docstring;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.DocSections;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// No blank line after section.
@Rule(
        code = "D410",
        name = "no-blank-line-after-section",
        fix = Fixable.ALWAYS,
        message = "Missing blank line after section (\"{}\")")
final class NoBlankLineAfterSection {
    private NoBlankLineAfterSection() {}

    static void check(Docstring doc, LintContext cx) {
        DocSections.Sections sections = DocSections.of(doc, cx);
        for (DocSections.Section section : sections.all()) {

            if (!section.isLast()
                    && !section.lines().isEmpty()
                    && !section.lines().getLast().isBlank()) {
                cx.report(section.nameStart(), section.nameEnd(), section.name())
                        .safe(cx.insert(section.lines().getLast().end(), cx.style().lineEnd()));
            }
        }
    }
}
