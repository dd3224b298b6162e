package dev.pytool.linter.rules.pydocstyle;

import dev.pytool.linter.model.Docstring;
import dev.pytool.linter.model.LintContext;
import dev.pytool.processor.rule.Rule;

/// Docstring starts with "This".
@Rule(
        code = "D404",
        name = "docstring-starts-with-this",
        message = "First word of the docstring should not be \"This\"")
final class DocstringStartsWithThis {
    private DocstringStartsWithThis() {}

    static void check(Docstring doc, LintContext cx) {
        String word = Docs.firstWord(doc.body().strip()).replaceAll("[^A-Za-z0-9_]", "");
        if (word.equalsIgnoreCase("this")) {
            cx.report(doc.start(), doc.end());
        }
    }
}
