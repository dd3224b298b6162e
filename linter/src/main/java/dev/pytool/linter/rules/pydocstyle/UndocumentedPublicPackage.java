package dev.pytool.linter.rules.pydocstyle;

import dev.pytool.linter.model.Definition;
import dev.pytool.linter.model.LintContext;
import dev.pytool.processor.rule.Rule;

/// Undocumented public package.
@Rule(
        code = "D104",
        name = "undocumented-public-package",
        message = "Missing docstring in public package")
final class UndocumentedPublicPackage {
    private UndocumentedPublicPackage() {}

    static void check(Definition definition, LintContext cx) {
        if (Docs.isMissing(definition) && definition.kind() == Definition.Kind.PACKAGE) {
            Docs.report(definition, cx);
        }
    }
}
