package dev.pytool.linter.rules.pycodestyle;

import dev.pytool.linter.model.Comment;
import dev.pytool.linter.model.LintContext;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Block comment does not start with "# ".
@Rule(
        code = "E265",
        name = "no-space-after-block-comment",
        fix = Fixable.ALWAYS,
        preview = true,
        message = "Block comment should start with `# `")
final class NoSpaceAfterBlockComment {
    private NoSpaceAfterBlockComment() {}

    static void check(Comment comment, LintContext cx) {
        char prefix = Hashes.prefix(comment);
        if (comment.ownLine()
                && prefix != 0
                && prefix != '#'
                && (prefix != '!' || comment.start() > 0)) {
            cx.report(comment.start(), comment.end()).safe(Hashes.repair(comment));
        }
    }
}
