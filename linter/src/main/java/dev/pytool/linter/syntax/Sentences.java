package dev.pytool.linter.syntax;

import dev.pytool.linter.model.Docstring;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;

import java.util.Optional;

/// How the first sentence of a docstring ends.
public final class Sentences {
    private Sentences() {}

    /// Reports a summary that ends in none of these marks.
    public static void check(Docstring docstring, String marks, LintContext cx) {
        Optional<DocSections.Line> found = Docs.lastSummaryLine(docstring, cx);
        String first = Docs.summary(docstring);
        // Headings, lists and parameters are no sentences.
        if (found.isEmpty()
                || first.startsWith("#")
                || first.startsWith("- ")
                || first.startsWith("* ")
                || first.startsWith(":param")
                || first.matches("@(param|raise|return).*")
                || first.matches(
                        "(?i)(todo|args|arguments|returns|raises|parameters|examples?|notes?|attributes|yields):?")) {
            return;
        }
        DocSections.Line line = found.get();
        String text = line.text().stripTrailing();
        if (text.isEmpty() || marks.indexOf(text.charAt(text.length() - 1)) >= 0) {
            return;
        }
        Finding finding = cx.report(docstring.start(), docstring.end());
        if (",;:.?!\\".indexOf(text.charAt(text.length() - 1)) < 0) {
            int at = line.start() + text.length();
            finding.unsafe(cx.insert(at, "."));
        }
    }
}
