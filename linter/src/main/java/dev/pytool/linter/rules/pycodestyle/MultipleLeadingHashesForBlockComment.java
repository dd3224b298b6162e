package dev.pytool.linter.rules.pycodestyle;

import dev.pytool.linter.model.Comment;
import dev.pytool.linter.model.LintContext;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Block comment starts with several #.
@Rule(
        code = "E266",
        name = "multiple-leading-hashes-for-block-comment",
        fix = Fixable.ALWAYS,
        preview = true,
        message = "Too many leading `#` before block comment")
final class MultipleLeadingHashesForBlockComment {
    private MultipleLeadingHashesForBlockComment() {}

    static void check(Comment comment, LintContext cx) {
        int space = comment.text().indexOf(' ');
        if (comment.ownLine()
                && Hashes.prefix(comment) == '#'
                && space >= 0
                && space + 1 < comment.text().length()) {
            cx.report(comment.start(), comment.end()).safe(Hashes.repair(comment));
        }
    }
}
