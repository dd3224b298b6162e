package dev.pytool.linter.rules.pydocstyle;

import dev.pytool.linter.model.Definition;
import dev.pytool.linter.model.LintContext;
import dev.pytool.processor.rule.Rule;

/// __init__ without docstring.
@Rule(code = "D107", name = "undocumented-public-init", message = "Missing docstring in `__init__`")
final class UndocumentedPublicInit {
    private UndocumentedPublicInit() {}

    static void check(Definition definition, LintContext cx) {
        if (Docs.isMissing(definition)
                && definition.kind() == Definition.Kind.METHOD
                && !Docs.isExempt(definition, cx)
                && definition.name().equals("__init__")) {
            Docs.report(definition, cx);
        }
    }
}
