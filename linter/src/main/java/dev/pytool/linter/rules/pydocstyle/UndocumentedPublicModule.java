package dev.pytool.linter.rules.pydocstyle;

import dev.pytool.linter.model.Definition;
import dev.pytool.linter.model.LintContext;
import dev.pytool.processor.rule.Rule;

/// Public module without docstring.
@Rule(
        code = "D100",
        name = "undocumented-public-module",
        message = "Missing docstring in public module")
final class UndocumentedPublicModule {
    private UndocumentedPublicModule() {}

    static void check(Definition definition, LintContext cx) {
        if (Docs.isMissing(definition) && definition.kind() == Definition.Kind.MODULE) {
            Docs.report(definition, cx);
        }
    }
}
