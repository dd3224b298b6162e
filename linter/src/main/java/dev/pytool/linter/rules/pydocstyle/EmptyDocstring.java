package dev.pytool.linter.rules.pydocstyle;

import dev.pytool.linter.model.Definition;
import dev.pytool.linter.model.LintContext;
import dev.pytool.processor.rule.Rule;

/// Empty docstring.
@Rule(code = "D419", name = "empty-docstring", message = "Docstring is empty")
final class EmptyDocstring {
    private EmptyDocstring() {}

    static void check(Definition definition, LintContext cx) {
        definition
                .docstring()
                .filter(doc -> doc.body().isBlank())
                .ifPresent(doc -> cx.report(doc.start(), doc.end()));
    }
}
