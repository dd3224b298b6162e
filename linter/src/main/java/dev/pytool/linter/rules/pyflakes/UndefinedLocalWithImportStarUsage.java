package dev.pytool.linter.rules.pyflakes;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Reference;
import dev.pytool.linter.semantic.Semantics;
import dev.pytool.processor.rule.Rule;

/// Nothing in the file defines this name; one of the star imports may.
@Rule(
        code = "F405",
        name = "undefined-local-with-import-star-usage",
        message = "`{}` may be undefined, or defined from star imports")
final class UndefinedLocalWithImportStarUsage {
    private UndefinedLocalWithImportStarUsage() {}

    static void check(Semantics names, LintContext cx) {
        for (Reference read : names.starReads()) {
            cx.report(read.start(), read.end(), read.name());
        }
        for (Reference read : names.starExports()) {
            cx.report(read.start(), read.end(), read.name());
        }
    }
}
