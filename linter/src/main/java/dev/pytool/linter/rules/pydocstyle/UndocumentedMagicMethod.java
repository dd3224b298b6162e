package dev.pytool.linter.rules.pydocstyle;

import dev.pytool.linter.model.Definition;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Names;
import dev.pytool.processor.rule.Rule;

/// Magic method without docstring.
@Rule(
        code = "D105",
        name = "undocumented-magic-method",
        message = "Missing docstring in magic method")
final class UndocumentedMagicMethod {
    private UndocumentedMagicMethod() {}

    static void check(Definition definition, LintContext cx) {
        if (Docs.isMissing(definition)
                && definition.kind() == Definition.Kind.METHOD
                && !Docs.isExempt(definition, cx)
                && Names.isDunder(definition.name())
                && !definition.name().equals("__init__")
                && !definition.name().equals("__new__")
                && !definition.name().equals("__call__")) {
            Docs.report(definition, cx);
        }
    }
}
