package dev.pytool.linter.rules.pydocstyle;

import dev.pytool.linter.model.Docstring;
import dev.pytool.linter.model.LintContext;
import dev.pytool.processor.rule.Rule;

/// Empty docstring.
@Rule(code = "D419", name = "empty-docstring", message = "Docstring is empty")
final class EmptyDocstring {
    private EmptyDocstring() {}

    static void check(Docstring doc, LintContext cx) {
        if (doc.body().isBlank()) {
            cx.report(doc.start(), doc.end());
        }
    }
}
