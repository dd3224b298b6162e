package dev.pytool.linter.rules.pycodestyle;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.LogicalLine;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Multiple spaces before keyword.
@Rule(
        code = "E272",
        name = "multiple-spaces-before-keyword",
        fix = Fixable.ALWAYS,
        preview = true,
        message = "Multiple spaces before keyword")
final class MultipleSpacesBeforeKeyword {
    private MultipleSpacesBeforeKeyword() {}

    static void check(LogicalLine line, LintContext cx) {
        Spacing.keywords(line, 1, false, cx);
    }
}
