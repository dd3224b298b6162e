package dev.pytool.linter.syntax;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.parser.token.Tokens;

/// The keywords of `if` statements.
public final class Branches {
    private Branches() {}

    /// Whether the tree's inner `if` is written `elif`.
    public static boolean isElif(Stmt.If branch, LintContext cx) {
        return cx.text().startsWith("elif", cx.start(branch));
    }

    /// Offset of the `else` before the last block; -1 where there is none, or `elif` stands there.
    public static int elseKeyword(Stmt.If branch, LintContext cx) {
        if (branch.orelse().isEmpty()) {
            return -1;
        }
        Stmt first = branch.orelse().getFirst();
        if (first instanceof Stmt.If inner && isElif(inner, cx)) {
            return -1;
        }
        return keywordBefore(cx.start(first), TokenKind.ELSE, cx);
    }

    /// The last keyword of this kind before an offset.
    public static int keywordBefore(int offset, TokenKind kind, LintContext cx) {
        Tokens tokens = cx.tokens();
        int token = tokens.at(offset);
        while (token > 0 && tokens.kind(token) != kind) {
            token--;
        }
        return tokens.start(token);
    }
}
