package dev.pytool.linter.rules.pycodestyle;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.LogicalLine;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Tab before keyword.
@Rule(
        code = "E274",
        name = "tab-before-keyword",
        fix = Fixable.ALWAYS,
        preview = true,
        message = "Tab before keyword")
final class TabBeforeKeyword {
    private TabBeforeKeyword() {}

    static void check(LogicalLine line, LintContext cx) {
        Spacing.keywords(line, 1, true, cx);
    }
}
