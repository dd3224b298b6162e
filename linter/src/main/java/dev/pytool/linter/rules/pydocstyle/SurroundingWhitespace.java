package dev.pytool.linter.rules.pydocstyle;

import dev.pytool.linter.model.Docstring;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.DocSections;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Spaces around the docstring's text.
@Rule(
        code = "D210",
        name = "surrounding-whitespace",
        fix = Fixable.SOMETIMES,
        message = "No whitespaces allowed surrounding docstring text")
final class SurroundingWhitespace {
    private SurroundingWhitespace() {}

    static void check(Docstring doc, LintContext cx) {
        DocSections.Line first = DocSections.lines(doc, cx).getFirst();
        String text = first.text();
        boolean only = first.end() == doc.bodyEnd();
        boolean leading = !text.isBlank() && Character.isWhitespace(text.charAt(0));
        boolean trailing =
                only && !text.isBlank() && Character.isWhitespace(text.charAt(text.length() - 1));
        if (!leading && !trailing) {
            return;
        }
        String stripped = text.strip();
        Finding finding = cx.report(doc.start(), doc.end());
        if (!stripped.startsWith(doc.quotes().substring(0, 1))
                && !(only
                        && (stripped.endsWith(doc.quotes().substring(0, 1))
                                || stripped.endsWith("\\")))) {
            finding.safe(
                    new Edit(first.start(), first.end(), only ? stripped : text.stripLeading()));
        }
    }
}
