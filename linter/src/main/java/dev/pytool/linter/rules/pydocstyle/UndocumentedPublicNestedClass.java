package dev.pytool.linter.rules.pydocstyle;

import dev.pytool.linter.model.Definition;
import dev.pytool.linter.model.LintContext;
import dev.pytool.processor.rule.Rule;

/// Undocumented public nested class.
@Rule(
        code = "D106",
        name = "undocumented-public-nested-class",
        message = "Missing docstring in public nested class")
final class UndocumentedPublicNestedClass {
    private UndocumentedPublicNestedClass() {}

    static void check(Definition definition, LintContext cx) {
        if (Docs.isMissing(definition) && definition.kind() == Definition.Kind.NESTED_CLASS) {
            Docs.report(definition, cx);
        }
    }
}
