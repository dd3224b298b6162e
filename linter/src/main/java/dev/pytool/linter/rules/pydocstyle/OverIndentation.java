package dev.pytool.linter.rules.pydocstyle;

import dev.pytool.linter.model.Docstring;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.DocSections;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;

/// Over indentation.
@Rule(
        code = "D208",
        name = "over-indentation",
        fix = Fixable.ALWAYS,
        message = "Docstring is over-indented")
final class OverIndentation {
    private OverIndentation() {}

    static void check(Docstring doc, LintContext cx) {
        List<DocSections.Line> lines = DocSections.lines(doc, cx);
        if (lines.size() < 2) {
            return;
        }
        int indent = doc.indentation().length();
        int least = Integer.MAX_VALUE;
        for (int i = 1; i < lines.size(); i++) {
            DocSections.Line line = lines.get(i);
            if (!line.isBlank()) {
                least = Math.min(least, line.indent());
            }
        }
        DocSections.Line last = lines.getLast();
        if (least != Integer.MAX_VALUE && least > indent) {
            for (int i = 1; i < lines.size(); i++) {
                DocSections.Line line = lines.get(i);
                if (!line.isBlank()) {
                    cx.report(line.start(), line.start())
                            .safe(new Edit(line.start(), line.start() + least, doc.indentation()));
                }
            }
        }
        if (last.isBlank() && last.text().length() > indent) {
            cx.report(last.start(), last.start())
                    .safe(cx.delete(last.start() + indent, last.end()));
        }
    }
}
