package dev.pytool.linter.rules.pydocstyle;

import dev.pytool.linter.model.Definition;
import dev.pytool.linter.model.LintContext;
import dev.pytool.processor.rule.Rule;

/// Public function without docstring.
@Rule(
        code = "D103",
        name = "undocumented-public-function",
        message = "Missing docstring in public function")
final class UndocumentedPublicFunction {
    private UndocumentedPublicFunction() {}

    static void check(Definition definition, LintContext cx) {
        if (Docs.isMissing(definition)
                && definition.kind() == Definition.Kind.FUNCTION
                && !Docs.isExempt(definition, cx)) {
            Docs.report(definition, cx);
        }
    }
}
