package dev.pytool.linter.rules.pycodestyle;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.LogicalLine;
import dev.pytool.parser.token.TokenKind;

/// White space around the `=` of keyword arguments and defaults: none, but one space each side
/// after an annotation.
final class ParameterEquals {
    private ParameterEquals() {}

    /// @param missing whether missing space is looked for, or space too much
    static void check(LogicalLine line, boolean missing, LintContext cx) {
        LineTokens tokens = LineTokens.of(line, cx);
        boolean definition =
                line.text().startsWith("def ")
                        || line.text().startsWith("async def ")
                        || line.text().startsWith("async  def");
        int depth = 0;
        boolean annotated = false;
        int previous = -1;
        for (int i = 0; i < tokens.size(); i++) {
            TokenKind kind = tokens.kind(i);
            if (kind == TokenKind.NL) {
                continue;
            }
            switch (kind) {
                case LPAR, LSQB -> depth++;
                case RPAR, RSQB -> depth--;
                case COLON -> annotated |= definition && depth == 1;
                case COMMA -> annotated &= depth != 1;
                case EQUAL -> {
                    if (depth > 0) {
                        equals(tokens, previous, i, annotated && depth == 1, missing, cx);
                    }
                }
                default -> {}
            }
            annotated &= depth > 0;
            previous = i;
        }
    }

    private static void equals(
            LineTokens tokens,
            int previous,
            int i,
            boolean spaced,
            boolean missing,
            LintContext cx) {
        int next = i + 1;
        while (next < tokens.size() && tokens.kind(next) == TokenKind.NL) {
            next++;
        }
        if (previous < 0 || next >= tokens.size() || spaced != missing) {
            return;
        }
        gap(tokens.end(previous), tokens.start(i), missing, tokens.start(i), cx);
        gap(tokens.end(i), tokens.start(next), missing, tokens.end(i), cx);
    }

    private static void gap(int from, int to, boolean missing, int at, LintContext cx) {
        if (missing && from == to) {
            cx.report(at, at).safe(cx.insert(at, " "));
        } else if (!missing && from != to) {
            cx.report(from, to).safe(cx.delete(from, to));
        }
    }
}
