package dev.pytool.linter.rules.pydocstyle;

import dev.pytool.linter.model.Docstring;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.DocSections;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;

/// No blank line between summary and description.
@Rule(
        code = "D205",
        name = "missing-blank-line-after-summary",
        fix = Fixable.SOMETIMES,
        message = "1 blank line required between summary line and description")
final class MissingBlankLineAfterSummary {
    private MissingBlankLineAfterSummary() {}

    static void check(Docstring doc, LintContext cx) {
        if (!doc.isTriple()) {
            return;
        }
        List<DocSections.Line> lines = DocSections.lines(doc, cx);
        int summary = 0;
        while (summary < lines.size() && lines.get(summary).isBlank()) {
            summary++;
        }
        int at = summary + 1;
        int blank = 0;
        while (at < lines.size() && lines.get(at).isBlank()) {
            blank++;
            at++;
        }
        if (summary >= lines.size() || at >= lines.size() || blank == 1) {
            return;
        }
        Finding finding = cx.report(doc.start(), doc.end());
        if (blank > 1) {
            finding.safe(
                    new Edit(
                            lines.get(summary + 1).start(),
                            lines.get(at).start(),
                            cx.style().lineEnd()));
        }
    }
}
