package dev.pytool.linter.rules.pycodestyle;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.LogicalLine;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Multiple spaces after keyword.
@Rule(
        code = "E271",
        name = "multiple-spaces-after-keyword",
        fix = Fixable.ALWAYS,
        preview = true,
        message = "Multiple spaces after keyword")
final class MultipleSpacesAfterKeyword {
    private MultipleSpacesAfterKeyword() {}

    static void check(LogicalLine line, LintContext cx) {
        Spacing.keywords(line, 2, false, cx);
    }
}
