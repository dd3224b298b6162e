package dev.pytool.linter.rules.pydocstyle;

import dev.pytool.linter.model.Docstring;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.DocSections;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;

/// A docstring of one line is spread over several.
@Rule(
        code = "D200",
        name = "unnecessary-multiline-docstring",
        fix = Fixable.SOMETIMES,
        message = "One-line docstring should fit on one line")
final class UnnecessaryMultilineDocstring {
    private UnnecessaryMultilineDocstring() {}

    static void check(Docstring doc, LintContext cx) {
        List<DocSections.Line> lines = DocSections.lines(doc, cx);
        if (lines.size() > 1 && lines.stream().filter(line -> !line.isBlank()).count() == 1) {
            Finding finding = cx.report(doc.start(), doc.end());
            String text = doc.body().strip();
            if (!text.endsWith("\\") && !text.endsWith("\"") && !text.startsWith("\"")) {
                finding.unsafe(
                        new Edit(
                                doc.start(),
                                doc.end(),
                                doc.prefix() + doc.quotes() + text + doc.quotes()));
            }
        }
    }
}
