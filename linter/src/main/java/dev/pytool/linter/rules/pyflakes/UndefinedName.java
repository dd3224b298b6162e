package dev.pytool.linter.rules.pyflakes;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Reference;
import dev.pytool.linter.semantic.Semantics;
import dev.pytool.processor.rule.Rule;

/// Nothing gives this name a value; reading it raises NameError.
@Rule(code = "F821", name = "undefined-name", message = "Undefined name `{}`")
final class UndefinedName {
    private UndefinedName() {}

    static void check(Semantics names, LintContext cx) {
        for (Reference read : names.undefined()) {
            if (!read.handled() && !cx.options().builtins().contains(read.name())) {
                cx.report(read.start(), read.end(), read.name());
            }
        }
    }
}
