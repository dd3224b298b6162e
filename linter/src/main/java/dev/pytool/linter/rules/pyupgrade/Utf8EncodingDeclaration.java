package dev.pytool.linter.rules.pyupgrade;

import dev.pytool.linter.model.Comment;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.SourceFile;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Utf8 encoding declaration.
@Rule(
        code = "UP009",
        name = "utf8-encoding-declaration",
        fix = Fixable.ALWAYS,
        message = "UTF-8 encoding declaration is unnecessary")
final class Utf8EncodingDeclaration {
    private Utf8EncodingDeclaration() {}

    static void check(SourceFile file, LintContext cx) {
        for (Comment comment : cx.comments()) {
            int line = file.lines().line(comment.start());
            if (line > 1
                    || !comment.ownLine()
                    || line == 1
                            && !cx.comments().getFirst().equals(comment)
                            && file.lines().line(cx.comments().getFirst().start()) != 0
                    || line == 1
                            && !cx.text(0, file.lines().lineContentEnd(0)).strip().isEmpty()
                            && !cx.text().startsWith("#")) {
                return;
            }
            // The line below would speak for the file, were this one gone.
            if (declaresOther(line + 1, cx)) {
                return;
            }
            if (comment.text().matches("#.*?coding[:=][ \\t]*(?i)utf-?8.*")) {
                cx.report(comment.start(), comment.end())
                        .safe(cx.delete(file.lines().lineStart(line), file.lines().lineEnd(line)));
                return;
            }
        }
    }

    private static boolean declaresOther(int line, LintContext cx) {
        return cx.comments().stream()
                .filter(comment -> comment.ownLine() && cx.lines().line(comment.start()) == line)
                .map(Comment::text)
                .anyMatch(text ->
                        text.matches("#.*?coding[:=][ \\t]*[-\\w.]+.*")
                                && !text.matches("#.*?coding[:=][ \\t]*(?i)utf-?8.*"));
    }
}
