package dev.pytool.linter.rules.pydocstyle;

import dev.pytool.linter.model.Docstring;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.DocSections;

import java.util.Optional;

/// How the first sentence of a docstring ends.
final class Sentences {
    private static final java.util.regex.Pattern FIELD =
            java.util.regex.Pattern.compile(":(param|type|raises|return|rtype)");

    private Sentences() {}

    /// Reports a summary that ends in none of these marks.
    static void check(Docstring docstring, String marks, LintContext cx) {
        Optional<DocSections.Line> found = Docs.lastSummaryLine(docstring, cx);
        String first = Docs.summary(docstring);
        // Headings and fields are no sentences.
        if (found.isEmpty() || DocSections.isTitle(first) || FIELD.matcher(first).lookingAt()) {
            return;
        }
        DocSections.Line line = found.get();
        String text = line.text().stripTrailing();
        // A backslash continues the sentence on the next line.
        if (text.isEmpty()
                || text.endsWith("\\")
                || marks.indexOf(text.charAt(text.length() - 1)) >= 0) {
            return;
        }
        Finding finding = cx.report(docstring.start(), docstring.end());
        if (",;:.?!\\".indexOf(text.charAt(text.length() - 1)) < 0) {
            int at = line.start() + text.length();
            finding.unsafe(cx.insert(at, "."));
        }
    }
}
