package dev.pytool.linter.rules.pycodestyle;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.LogicalLine;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Whitespace before parameters.
@Rule(
        code = "E211",
        name = "whitespace-before-parameters",
        fix = Fixable.ALWAYS,
        preview = true,
        message = "Whitespace before '{}'")
final class WhitespaceBeforeParameters {
    private WhitespaceBeforeParameters() {}

    static void check(LogicalLine line, LintContext cx) {
        LineTokens tokens = LineTokens.of(line, cx);
        for (int i = 1; i < tokens.size(); i++) {
            TokenKind kind = tokens.kind(i);
            int end = tokens.end(i - 1);
            if (kind != TokenKind.LPAR && kind != TokenKind.LSQB || tokens.start(i) == end) {
                continue;
            }
            boolean after =
                    switch (tokens.kind(i - 1)) {
                        case NAME ->
                                !LineTokens.isSoftKeyword(tokens.text(i - 1))
                                        || tokens.text(i - 1).equals("type");
                        case RPAR, RSQB, RBRACE -> true;
                        default -> false;
                    };
            if (after && (i < 2 || tokens.kind(i - 2) != TokenKind.CLASS)) {
                cx.report(end, tokens.start(i), tokens.text(i))
                        .safe(cx.delete(end, tokens.start(i)));
            }
        }
    }
}
