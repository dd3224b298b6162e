package dev.pytool.ide.symbol;

import dev.pytool.analyzer.imports.SourceLocation;
import dev.pytool.analyzer.scope.Scope;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Mod;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.grammar.ParseOptions;
import dev.pytool.parser.grammar.Parser;
import dev.pytool.parser.text.SourceText;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.parser.token.Tokens;
import dev.pytool.parser.tree.Tree;

import java.util.Optional;

/// The expression that ends where somebody is typing on: before a dot or an opening bracket, in
/// text that may be broken.
public final class ExpressionBefore {
    private ExpressionBefore() {}

    /// The value of the primary expression that ends with this token.
    public static Value value(Inference inference, SourceLocation file, int lastToken) {
        Tree tree = inference.tree(file);
        int end = tree.tokens().end(lastToken);
        Optional<Expr> whole = node(tree, end);
        if (whole.isPresent()) {
            return inference.evaluate(whole.get(), file);
        }
        int start = start(tree.tokens(), lastToken);
        String text = tree.source().text().substring(start, end);
        Tree piece =
                Parser.parse(
                        SourceText.of(text), new ParseOptions(ParseOptions.Mode.EXPRESSION, 14));
        boolean isSimple = piece.problems().isEmpty() && piece.root() instanceof Mod.Expression;
        Scope scope = inference.scopeAt(file, start);
        return isSimple && opensNoScope(piece.root())
                ? inference.evaluate(((Mod.Expression) piece.root()).body(), file, scope)
                : Value.UNKNOWN;
    }

    /// The widest expression of the tree that ends exactly there and is no operation, whose operand
    /// is meant instead.
    private static Optional<Expr> node(Tree tree, int end) {
        for (Node node : NodePath.at(tree, end - 1)) {
            boolean isPrimary =
                    node instanceof Expr.Name
                            || node instanceof Expr.Attribute
                            || node instanceof Expr.Call
                            || node instanceof Expr.Subscript
                            || node instanceof Expr.Constant
                            || node instanceof Expr.List
                            || node instanceof Expr.Dict
                            || node instanceof Expr.Set
                            || node instanceof Expr.StringTemplate
                            || node instanceof Expr.CompLike
                            || node instanceof Expr.DictComp;
            if (isPrimary && tree.end(node) == end) {
                return Optional.of((Expr) node);
            }
        }
        return Optional.empty();
    }

    private static boolean opensNoScope(Node node) {
        boolean opens =
                node instanceof Expr.Lambda
                        || node instanceof Expr.CompLike
                        || node instanceof Expr.DictComp;
        boolean[] none = {!opens};
        node.forEachChild(child -> none[0] &= opensNoScope(child));
        return none[0];
    }

    /// Offset of the first token of the primary that ends with this one: names, dots, calls,
    /// subscripts, literals.
    private static int start(Tokens tokens, int last) {
        int at = last;
        while (true) {
            TokenKind kind = tokens.kind(at);
            if (kind == TokenKind.RPAR || kind == TokenKind.RSQB || kind == TokenKind.RBRACE) {
                at = opening(tokens, at);
                int before = tokens.significantBefore(at);
                boolean continues =
                        before >= 0
                                && (tokens.kind(before) == TokenKind.NAME
                                        || tokens.kind(before) == TokenKind.RPAR
                                        || tokens.kind(before) == TokenKind.RSQB);
                if (!continues) {
                    return tokens.start(at);
                }
                at = before;
                continue;
            }
            int dot = tokens.significantBefore(at);
            if (kind != TokenKind.NAME || dot < 0 || tokens.kind(dot) != TokenKind.DOT) {
                return tokens.start(at);
            }
            int before = tokens.significantBefore(dot);
            if (before < 0) {
                return tokens.start(at);
            }
            at = before;
        }
    }

    private static int opening(Tokens tokens, int closing) {
        int depth = 0;
        for (int i = closing; i >= 0; i--) {
            switch (tokens.kind(i)) {
                case RPAR, RSQB, RBRACE -> depth++;
                case LPAR, LSQB, LBRACE -> {
                    if (--depth == 0) {
                        return i;
                    }
                }
                default -> {} // Inside.
            }
        }
        return 0;
    }
}
