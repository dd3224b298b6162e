package dev.pytool.linter.rules.ruff;

import dev.pytool.linter.model.Comment;
import dev.pytool.linter.model.LintContext;
import dev.pytool.processor.rule.Rule;

/// Code that is copied from the comment does not mean what it seems to.
@Rule(
        code = "RUF003",
        name = "ambiguous-unicode-character-comment",
        message = "Comment contains ambiguous `{}` ({}). Did you mean `{}` ({})?")
final class AmbiguousUnicodeCharacterComment {
    private AmbiguousUnicodeCharacterComment() {}

    static void check(Comment comment, LintContext cx) {
        Confusables.check(comment.start(), comment.end(), cx);
    }
}
