package dev.pytool.linter.rules.pydocstyle;

import dev.pytool.linter.model.Docstring;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.DocSections;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;

/// Under indentation.
@Rule(
        code = "D207",
        name = "under-indentation",
        fix = Fixable.ALWAYS,
        message = "Docstring is under-indented")
final class UnderIndentation {
    private UnderIndentation() {}

    static void check(Docstring doc, LintContext cx) {
        List<DocSections.Line> lines = DocSections.lines(doc, cx);
        int indent = doc.indentation().length();
        for (int i = 1; i < lines.size(); i++) {
            DocSections.Line line = lines.get(i);
            int space = line.indent();
            boolean last = i + 1 == lines.size();
            if ((!line.isBlank() || last) && space < indent) {
                cx.report(line.start(), line.start())
                        .safe(new Edit(line.start(), line.start() + space, doc.indentation()));
            }
        }
    }
}
