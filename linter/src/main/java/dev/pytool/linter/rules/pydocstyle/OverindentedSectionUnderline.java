package dev.pytool.linter.rules.pydocstyle;

import dev.pytool.linter.model.Docstring;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.DocSections;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.Optional;

/// Overindented section underline.
@Rule(
        code = "D215",
        name = "overindented-section-underline",
        fix = Fixable.ALWAYS,
        message = "Section underline is over-indented (\"{}\")")
final class OverindentedSectionUnderline {
    private OverindentedSectionUnderline() {}

    static void check(Docstring doc, LintContext cx) {
        DocSections.Sections sections = DocSections.of(doc, cx);
        for (DocSections.Section section : sections.all()) {

            Optional<DocSections.Line> underline = Sections.underline(section);
            if (underline.isPresent()) {
                String text = underline.get().text();
                int space = text.length() - text.stripLeading().length();
                if (space > doc.indentation().length()) {
                    cx.report(
                                    underline.get().start() + space,
                                    underline.get().start() + text.stripTrailing().length(),
                                    section.name())
                            .safe(
                                    new Edit(
                                            underline.get().start(),
                                            underline.get().start() + space + 1,
                                            doc.indentation()));
                }
            }
        }
    }
}
