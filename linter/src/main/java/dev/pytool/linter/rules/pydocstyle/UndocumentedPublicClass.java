package dev.pytool.linter.rules.pydocstyle;

import dev.pytool.linter.model.Definition;
import dev.pytool.linter.model.LintContext;
import dev.pytool.processor.rule.Rule;

/// Public class without docstring.
@Rule(
        code = "D101",
        name = "undocumented-public-class",
        message = "Missing docstring in public class")
final class UndocumentedPublicClass {
    private UndocumentedPublicClass() {}

    static void check(Definition definition, LintContext cx) {
        if (Docs.isMissing(definition) && definition.kind() == Definition.Kind.CLASS) {
            Docs.report(definition, cx);
        }
    }
}
