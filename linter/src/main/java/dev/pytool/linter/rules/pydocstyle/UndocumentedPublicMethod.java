package dev.pytool.linter.rules.pydocstyle;

import dev.pytool.linter.model.Definition;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Names;
import dev.pytool.processor.rule.Rule;

/// Public method without docstring.
@Rule(
        code = "D102",
        name = "undocumented-public-method",
        message = "Missing docstring in public method")
final class UndocumentedPublicMethod {
    private UndocumentedPublicMethod() {}

    static void check(Definition definition, LintContext cx) {
        if (Docs.isMissing(definition)
                && definition.kind() == Definition.Kind.METHOD
                && !Docs.isExempt(definition, cx)
                && (!Names.isDunder(definition.name())
                        || definition.name().equals("__new__")
                        || definition.name().equals("__call__"))) {
            Docs.report(definition, cx);
        }
    }
}
