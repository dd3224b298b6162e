package dev.pytool.parser.tree;

import dev.pytool.parser.ast.Alias;
import dev.pytool.parser.ast.ExceptHandler;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Pattern;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.parser.token.Tokens;

import java.util.Optional;
import java.util.OptionalInt;

/// Where in the source the identifier of a node stands, for nodes that hold no more than its text.
public final class Identifiers {
    private Identifiers() {}

    /// Offset of the identifier that a node binds: of a `def` or `class` statement, a parameter, a
    /// type parameter, an import (without `as` the first part of its dotted name), a handler, a
    /// pattern, a name. Empty where a broken source lacks it.
    public static OptionalInt start(Tree tree, Node node) {
        return switch (node.kind()) {
            case NAME, ARG -> OptionalInt.of(tree.start(node));
            case FUNCTION_DEF, ASYNC_FUNCTION_DEF -> after(tree, tree.start(node), TokenKind.DEF);
            case CLASS_DEF -> after(tree, tree.start(node), TokenKind.CLASS);
            case ALIAS ->
                    ((Alias) node).asname().isPresent() ? last(tree, node) : first(tree, node);
            case EXCEPT_HANDLER -> {
                ExceptHandler handler = (ExceptHandler) node;
                int from = handler.type().map(tree::end).orElseGet(() -> tree.start(handler));
                yield handler.name().isPresent()
                        ? after(tree, from, TokenKind.AS)
                        : OptionalInt.empty();
            }
            case MATCH_AS -> last(tree, node, ((Pattern.MatchAs) node).name());
            case MATCH_STAR -> last(tree, node, ((Pattern.MatchStar) node).name());
            case MATCH_MAPPING -> rest(tree, node);
            case TYPE_VAR, PARAM_SPEC, TYPE_VAR_TUPLE -> first(tree, node);
            default -> OptionalInt.empty();
        };
    }

    /// The name behind a keyword, on the same logical line.
    private static OptionalInt after(Tree tree, int from, TokenKind keyword) {
        Tokens tokens = tree.tokens();
        int i = tokens.significant(tokens.at(from));
        while (tokens.kind(i) != keyword) {
            if (tokens.kind(i) == TokenKind.END || tokens.kind(i) == TokenKind.NEWLINE) {
                return OptionalInt.empty();
            }
            i = tokens.significant(i + 1);
        }
        return name(tokens, tokens.significant(i + 1));
    }

    private static OptionalInt first(Tree tree, Node node) {
        Tokens tokens = tree.tokens();
        int i = tokens.significant(tokens.at(tree.start(node)));
        while (tokens.kind(i) != TokenKind.NAME && tokens.start(i) < tree.end(node)) {
            i++;
        }
        return name(tokens, i);
    }

    private static OptionalInt last(Tree tree, Node node, Optional<String> name) {
        return name.isPresent() ? last(tree, node) : OptionalInt.empty();
    }

    private static OptionalInt last(Tree tree, Node node) {
        Tokens tokens = tree.tokens();
        int i = tokens.at(Math.max(tree.start(node), tree.end(node) - 1));
        while (tokens.kind(i) != TokenKind.NAME && tokens.start(i) > tree.start(node)) {
            i--;
        }
        return name(tokens, i);
    }

    /// `**rest` at the end of a mapping pattern.
    private static OptionalInt rest(Tree tree, Node node) {
        Tokens tokens = tree.tokens();
        for (int i = tokens.at(tree.end(node) - 1); tokens.start(i) > tree.start(node); i--) {
            if (tokens.kind(i) == TokenKind.DOUBLESTAR) {
                return name(tokens, tokens.significant(i + 1));
            }
        }
        return OptionalInt.empty();
    }

    private static OptionalInt name(Tokens tokens, int token) {
        return tokens.kind(token) == TokenKind.NAME
                ? OptionalInt.of(tokens.start(token))
                : OptionalInt.empty();
    }
}
