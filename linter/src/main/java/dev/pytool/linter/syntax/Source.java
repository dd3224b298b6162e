package dev.pytool.linter.syntax;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.CmpOperator;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.parser.token.Tokens;

import java.util.Optional;

/// How pieces of source stand in their place: snippets, blanks beside words, lists.
public final class Source {
    private Source() {}

    /// The text as messages quote it; empty where it is too long for that.
    public static Optional<String> snippet(String text) {
        boolean bulky = text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0 || text.length() > 50;
        return bulky ? Optional.empty() : Optional.of(text);
    }

    /// Text for a node's place, with a space where it would run into a word beside it.
    public static String padded(Node node, String text, LintContext cx) {
        int start = cx.start(node);
        int end = cx.end(node);
        boolean before = start > 0 && Character.isJavaIdentifierPart(cx.text().charAt(start - 1));
        boolean after =
                end < cx.text().length() && Character.isJavaIdentifierPart(cx.text().charAt(end));
        return (before ? " " : "") + text + (after ? " " : "");
    }

    /// The opposite comparison: `<` for `>=`.
    public static CmpOperator negated(CmpOperator op) {
        return switch (op) {
            case EQ -> CmpOperator.NOT_EQ;
            case NOT_EQ -> CmpOperator.EQ;
            case LT -> CmpOperator.GT_E;
            case LT_E -> CmpOperator.GT;
            case GT -> CmpOperator.LT_E;
            case GT_E -> CmpOperator.LT;
            case IS -> CmpOperator.IS_NOT;
            case IS_NOT -> CmpOperator.IS;
            case IN -> CmpOperator.NOT_IN;
            case NOT_IN -> CmpOperator.IN;
        };
    }

    /// Where a new last argument goes: after the last one, before a comma that follows it.
    public static int argumentsEnd(Expr.Call call, LintContext cx) {
        Tokens tokens = cx.tokens();
        int close = tokens.at(cx.end(call) - 1);
        int last = tokens.significantBefore(close);
        if (tokens.kind(last) == TokenKind.COMMA) {
            last = tokens.significantBefore(last);
        }
        return tokens.end(last);
    }

    /// The text of an expression, in parentheses where it binds weaker than what stands around it.
    public static String wrapped(Expr expr, int precedence, LintContext cx) {
        String text = cx.text(expr);
        return Exprs.precedence(expr) < precedence ? "(" + text + ")" : text;
    }
}
