package dev.pytool.linter.rules.pycodestyle;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.LogicalLine;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Missing whitespace after keyword.
@Rule(
        code = "E275",
        name = "missing-whitespace-after-keyword",
        fix = Fixable.ALWAYS,
        preview = true,
        message = "Missing whitespace after keyword")
final class MissingWhitespaceAfterKeyword {
    private MissingWhitespaceAfterKeyword() {}

    static void check(LogicalLine line, LintContext cx) {
        LineTokens tokens = LineTokens.of(line, cx);
        for (int i = 0; i + 1 < tokens.size(); i++) {
            TokenKind kind = tokens.kind(i);
            if (!kind.isKeyword()
                    || tokens.end(i) != tokens.start(i + 1)
                    || kind == TokenKind.NONE
                    || kind == TokenKind.TRUE
                    || kind == TokenKind.FALSE) {
                continue;
            }
            boolean fine =
                    switch (tokens.kind(i + 1)) {
                        case COLON, NEWLINE, NL, END, SEMI, DOT -> true;
                        case STAR -> kind == TokenKind.EXCEPT;
                        case RPAR -> kind == TokenKind.YIELD;
                        default -> false;
                    };
            if (!fine) {
                cx.report(tokens.start(i), tokens.end(i)).safe(cx.insert(tokens.end(i), " "));
            }
        }
    }
}
