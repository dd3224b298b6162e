package dev.pytool.linter.syntax;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.parser.token.Tokens;

/// Parentheses around expressions, which the tree leaves out.
public final class Brackets {
    private Brackets() {}

    /// Start of the node with the parentheses around it that belong to it alone.
    ///
    /// @param limit the walk outward stops at this offset: the start of the node around
    public static int outerStart(Node node, int limit, LintContext cx) {
        return span(node, limit, Integer.MAX_VALUE, cx)[0];
    }

    public static int outerEnd(Node node, int limit, LintContext cx) {
        return span(node, -1, limit, cx)[1];
    }

    /// Start and end of the node with all parentheses around it inside the limits.
    public static int[] span(Node node, int low, int high, LintContext cx) {
        Tokens tokens = cx.tokens();
        int start = cx.start(node);
        int end = cx.end(node);
        while (true) {
            int before = tokens.significantBefore(tokens.at(start));
            int after = tokens.significant(tokens.at(end));
            boolean open =
                    before >= 0
                            && tokens.kind(before) == TokenKind.LPAR
                            && tokens.start(before) >= low;
            boolean close = tokens.kind(after) == TokenKind.RPAR && tokens.end(after) <= high;
            if (!open || !close) {
                return new int[] {start, end};
            }
            start = tokens.start(before);
            end = tokens.end(after);
        }
    }

    /// The same inside the parent node; a call's or definition's own parentheses do not count.
    public static int[] inParent(Node node, LintContext cx) {
        Node parent = cx.parent(node).orElse(node);
        int low = cx.start(parent);
        int high = cx.end(parent);
        switch (parent) {
            case dev.pytool.parser.ast.Expr.Call call when call.func() != node -> {
                Tokens tokens = cx.tokens();
                int open = tokens.significant(tokens.at(span(call.func(), low, high, cx)[1]));
                low = tokens.end(open);
                high--;
            }
            case dev.pytool.parser.ast.Stmt.ClassDef type -> {
                return new int[] {cx.start(node), cx.end(node)};
            }
            default -> {}
        }
        return span(node, low, high, cx);
    }

    public static boolean isParenthesized(Node node, LintContext cx) {
        return inParent(node, cx)[0] != cx.start(node);
    }
}
