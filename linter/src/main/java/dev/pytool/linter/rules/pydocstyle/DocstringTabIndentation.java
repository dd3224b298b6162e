package dev.pytool.linter.rules.pydocstyle;

import dev.pytool.linter.model.Docstring;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.DocSections;
import dev.pytool.processor.rule.Rule;

import java.util.List;

/// Docstring tab indentation.
@Rule(
        code = "D206",
        name = "docstring-tab-indentation",
        message = "Docstring should be indented with spaces, not tabs")
final class DocstringTabIndentation {
    private DocstringTabIndentation() {}

    static void check(Docstring doc, LintContext cx) {
        List<DocSections.Line> lines = DocSections.lines(doc, cx);
        for (int i = 1; i < lines.size(); i++) {
            String text = lines.get(i).text();
            if (text.substring(0, text.length() - text.stripLeading().length()).indexOf('\t')
                    >= 0) {
                cx.report(doc.start(), doc.end());
                return;
            }
        }
        if (doc.indentation().indexOf('\t') >= 0 && lines.size() > 1) {
            cx.report(doc.start(), doc.end());
        }
    }
}
