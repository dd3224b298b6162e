package dev.pytool.linter.rules.pydocstyle;

import dev.pytool.linter.model.Docstring;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.DocSections;
import dev.pytool.processor.rule.Rule;

import java.util.Optional;

/// Empty docstring section.
@Rule(code = "D414", name = "empty-docstring-section", message = "Section has no content (\"{}\")")
final class EmptyDocstringSection {
    private EmptyDocstringSection() {}

    static void check(Docstring doc, LintContext cx) {
        DocSections.Sections sections = DocSections.of(doc, cx);
        for (DocSections.Section section : sections.all()) {

            Optional<DocSections.Line> underline = Sections.underline(section);
            if (section.lines().stream()
                    .allMatch(line ->
                            line.isBlank() || underline.isPresent() && underline.get() == line)) {
                cx.report(section.nameStart(), section.nameEnd(), section.name());
            }
        }
    }
}
