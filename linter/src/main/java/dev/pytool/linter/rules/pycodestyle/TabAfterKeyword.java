package dev.pytool.linter.rules.pycodestyle;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.LogicalLine;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Tab after keyword.
@Rule(
        code = "E273",
        name = "tab-after-keyword",
        fix = Fixable.ALWAYS,
        preview = true,
        message = "Tab after keyword")
final class TabAfterKeyword {
    private TabAfterKeyword() {}

    static void check(LogicalLine line, LintContext cx) {
        Spacing.keywords(line, 2, true, cx);
    }
}
