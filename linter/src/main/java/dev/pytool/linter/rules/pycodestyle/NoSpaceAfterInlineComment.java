package dev.pytool.linter.rules.pycodestyle;

import dev.pytool.linter.model.Comment;
import dev.pytool.linter.model.LintContext;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Trailing comment does not start with "# ".
@Rule(
        code = "E262",
        name = "no-space-after-inline-comment",
        fix = Fixable.ALWAYS,
        preview = true,
        message = "Inline comment should start with `# `")
final class NoSpaceAfterInlineComment {
    private NoSpaceAfterInlineComment() {}

    static void check(Comment comment, LintContext cx) {
        if (!comment.ownLine() && (Hashes.prefix(comment) != 0 || Hashes.isOverspaced(comment))) {
            cx.report(comment.start(), comment.end()).safe(Hashes.repair(comment));
        }
    }
}
