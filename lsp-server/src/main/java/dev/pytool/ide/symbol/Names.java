package dev.pytool.ide.symbol;

import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Keyword;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.parser.token.Tokens;
import dev.pytool.parser.tree.Identifiers;
import dev.pytool.parser.tree.Tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Where in the source the identifier of a node stands, for the nodes that have one: the tree holds
/// only its text.
public final class Names {
    private Names() {}

    /// The identifier that a node binds or uses; for an import without `as` the first part of its
    /// dotted name.
    public static Optional<Span> of(Tree tree, Node node) {
        return switch (node) {
            case Keyword keyword ->
                    keyword.arg()
                            .map(name ->
                                    new Span(
                                            tree.start(keyword),
                                            tree.start(keyword) + name.length()));
            case Expr.Name name -> Optional.of(Span.of(tree, name));
            case Expr.Attribute attribute ->
                    attribute.attr().isEmpty()
                            ? Optional.empty()
                            : Optional.of(lastName(tree, attribute));
            default -> bound(tree, node);
        };
    }

    private static Optional<Span> bound(Tree tree, Node node) {
        OptionalInt start = Identifiers.start(tree, node);
        Tokens tokens = tree.tokens();
        return start.isPresent()
                ? Optional.of(new Span(start.getAsInt(), tokens.end(tokens.at(start.getAsInt()))))
                : Optional.empty();
    }

    /// The identifiers of a `global` or `nonlocal` statement.
    public static List<Span> listed(Tree tree, Stmt statement) {
        List<Span> spans = new ArrayList<>();
        Tokens tokens = tree.tokens();
        for (int i = tokens.at(tree.start(statement)); tokens.start(i) < tree.end(statement); i++) {
            if (tokens.kind(i) == TokenKind.NAME) {
                spans.add(new Span(tokens.start(i), tokens.end(i)));
            }
        }
        return spans;
    }

    /// The parts of a dotted name that starts at or after an offset: spans of `a`, `b`, `c` for
    /// `a.b.c`.
    public static List<Span> dotted(Tree tree, int from, int end) {
        List<Span> parts = new ArrayList<>();
        Tokens tokens = tree.tokens();
        int i = tokens.significant(tokens.at(from));
        while (tokens.start(i) < end && tokens.kind(i) == TokenKind.NAME) {
            parts.add(new Span(tokens.start(i), tokens.end(i)));
            i = tokens.significant(i + 1);
            if (tokens.kind(i) != TokenKind.DOT) {
                break;
            }
            i = tokens.significant(i + 1);
        }
        return parts;
    }

    /// The dotted name after `from` and its dots, in an import statement.
    public static List<Span> fromModule(Tree tree, Stmt.ImportFrom statement) {
        Tokens tokens = tree.tokens();
        int i = tokens.significant(tokens.at(tree.start(statement)) + 1);
        while (tokens.kind(i) == TokenKind.DOT || tokens.kind(i) == TokenKind.ELLIPSIS) {
            i = tokens.significant(i + 1);
        }
        return dotted(tree, tokens.start(i), tree.end(statement));
    }

    /// The name token that the offset is in or at the end of.
    public static Optional<Span> tokenAt(Tree tree, int offset) {
        Tokens tokens = tree.tokens();
        int at = tokens.at(offset);
        if (tokens.kind(at) != TokenKind.NAME && at > 0 && tokens.end(at - 1) == offset) {
            at = tokens.at(offset - 1);
        }
        return tokens.kind(at) == TokenKind.NAME
                        && tokens.start(at) <= offset
                        && offset <= tokens.end(at)
                ? Optional.of(new Span(tokens.start(at), tokens.end(at)))
                : Optional.empty();
    }

    public static String text(Tree tree, Span span) {
        return tree.source().text().substring(span.start(), span.end());
    }

    private static Span lastName(Tree tree, Node node) {
        Tokens tokens = tree.tokens();
        int i = tokens.at(Math.max(tree.start(node), tree.end(node) - 1));
        while (tokens.kind(i) != TokenKind.NAME && tokens.start(i) > tree.start(node)) {
            i--;
        }
        return new Span(tokens.start(i), tokens.end(i));
    }
}
