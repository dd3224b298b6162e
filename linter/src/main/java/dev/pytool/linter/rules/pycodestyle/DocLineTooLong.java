package dev.pytool.linter.rules.pycodestyle;

import dev.pytool.linter.model.Comment;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.PhysicalLine;
import dev.pytool.linter.model.SourceFile;
import dev.pytool.linter.syntax.LineWidths;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.parser.token.Tokens;
import dev.pytool.processor.rule.Rule;

/// Doc line too long.
@Rule(code = "W505", name = "doc-line-too-long", message = "Doc line too long ({} > {})")
final class DocLineTooLong {
    private DocLineTooLong() {}

    static void check(SourceFile file, LintContext cx) {
        int limit = cx.options().pycodestyle().maxDocLength();
        if (limit <= 0) {
            return;
        }
        for (Comment comment : cx.comments()) {
            if (comment.ownLine()) {
                line(file, file.lines().line(comment.start()), limit, cx);
            }
        }
        Tokens tokens = file.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            int before = tokens.significantBefore(i);
            boolean alone =
                    before < 0
                            || switch (tokens.kind(before)) {
                                case NEWLINE, INDENT, DEDENT, NL -> true;
                                default -> false;
                            };
            if (tokens.kind(i) == TokenKind.STRING && alone) {
                for (int at = file.lines().line(tokens.start(i));
                        at <= file.lines().line(tokens.end(i));
                        at++) {
                    line(file, at, limit, cx);
                }
            }
        }
    }

    private static void line(SourceFile file, int index, int limit, LintContext cx) {
        int start = file.lines().lineStart(index);
        int end = file.lines().lineContentEnd(index);
        PhysicalLine line = new PhysicalLine(index, start, end, cx.text(start, end), false);
        LineWidths.excess(line, limit, cx)
                .ifPresent(width ->
                        cx.report(
                                start + LineWidths.offset(line.text(), limit, cx),
                                end,
                                width,
                                limit));
    }
}
