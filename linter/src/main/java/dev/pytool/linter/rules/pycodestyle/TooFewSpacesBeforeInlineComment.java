package dev.pytool.linter.rules.pycodestyle;

import dev.pytool.linter.model.Comment;
import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Fewer than two spaces before a trailing comment.
@Rule(
        code = "E261",
        name = "too-few-spaces-before-inline-comment",
        fix = Fixable.ALWAYS,
        preview = true,
        message = "Insert at least two spaces before an inline comment")
final class TooFewSpacesBeforeInlineComment {
    private TooFewSpacesBeforeInlineComment() {}

    static void check(Comment comment, LintContext cx) {
        if (comment.ownLine()) {
            return;
        }
        int end = comment.start();
        while (end > 0
                && (cx.text().charAt(end - 1) == ' '
                        || cx.text().charAt(end - 1) == '\t'
                        || cx.text().charAt(end - 1) == '\u00a0')) {
            end--;
        }
        if (comment.start() - end < 2) {
            cx.report(end, comment.start()).safe(new Edit(end, comment.start(), "  "));
        }
    }
}
