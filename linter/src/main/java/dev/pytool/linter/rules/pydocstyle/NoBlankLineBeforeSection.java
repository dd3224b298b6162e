package dev.pytool.linter.rules.pydocstyle;

import dev.pytool.linter.model.Docstring;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.DocSections;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// No blank line before section.
@Rule(
        code = "D411",
        name = "no-blank-line-before-section",
        fix = Fixable.ALWAYS,
        message = "Missing blank line before section (\"{}\")")
final class NoBlankLineBeforeSection {
    private NoBlankLineBeforeSection() {}

    static void check(Docstring doc, LintContext cx) {
        DocSections.Sections sections = DocSections.of(doc, cx);
        for (DocSections.Section section : sections.all()) {

            if (!section.before().isBlank()) {
                cx.report(section.nameStart(), section.nameEnd(), section.name())
                        .safe(cx.insert(section.header().start(), cx.style().lineEnd()));
            }
        }
    }
}
