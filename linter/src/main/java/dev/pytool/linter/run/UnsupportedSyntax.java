package dev.pytool.linter.run;

import dev.pytool.parser.ast.Arg;
import dev.pytool.parser.ast.Arguments;
import dev.pytool.parser.ast.ExceptHandler;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.ast.TypeParam;
import dev.pytool.parser.text.SyntaxProblem;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.parser.token.Tokens;
import dev.pytool.parser.tree.Tree;
import dev.pytool.parser.tree.TreeWalk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Syntax that the oldest Python the code has to run on does not know, where ruff places it and in
/// its words.
final class UnsupportedSyntax {
    private final Tree tree;
    private final Tokens tokens;
    private final int minorVersion;
    private final List<SyntaxProblem> found = new ArrayList<>();

    private UnsupportedSyntax(Tree tree, int minorVersion) {
        this.tree = tree;
        this.tokens = tree.tokens();
        this.minorVersion = minorVersion;
    }

    static List<SyntaxProblem> of(Tree tree, int minorVersion) {
        UnsupportedSyntax syntax = new UnsupportedSyntax(tree, minorVersion);
        TreeWalk.forEach(tree.root(), syntax::check);
        return syntax.found;
    }

    private void check(Node node) {
        switch (node) {
            case Stmt.Match _ -> word(10, "Cannot use `match` statement", node);
            case Stmt.TypeAlias _ -> word(12, "Cannot use `type` alias statement", node);
            case Stmt.FunctionLike function -> unsupportedParameters(function.typeParams());
            case Stmt.ClassDef definition -> unsupportedParameters(definition.typeParams());
            case Stmt.TryStar statement -> statement.handlers().forEach(this::star);
            case Stmt.WithLike with when with.items().size() > 1 -> parentheses(with);
            case Stmt.Return statement -> unpacking(8, "in return statements", statement.value());
            case Expr.Yield expression -> unpacking(8, "in yield expressions", expression.value());
            case Stmt.ForLike loop -> unpacking(9, "in `for` statements", Optional.of(loop.iter()));
            case ExceptHandler handler -> bare(handler);
            case Expr.NamedExpr _ ->
                    whole(8, "Cannot use named assignment expression (`:=`)", node);
            case Expr.TemplateStr _ -> whole(14, "Cannot use t-strings", node);
            case Expr.Subscript subscript -> index(subscript.slice());
            case Arguments arguments -> {
                arguments.vararg().flatMap(Arg::annotation).ifPresent(this::annotation);
                if (!arguments.posonlyargs().isEmpty()) {
                    separator(arguments);
                }
            }
            default -> {}
        }
    }

    private void report(int since, String what, int start, int end) {
        if (since <= minorVersion) {
            return;
        }
        found.add(
                new SyntaxProblem(
                        SyntaxProblem.Type.SYNTAX_ERROR,
                        what
                                + " on Python 3."
                                + minorVersion
                                + " (syntax was added in Python 3."
                                + since
                                + ")",
                        start,
                        end,
                        tree.lines().line(start) + 1,
                        tree.lines().codePointColumn(start) + 1));
    }

    private void whole(int since, String what, Node node) {
        report(since, what, tree.start(node), tree.end(node));
    }

    /// At the keyword that begins a node.
    private void word(int since, String what, Node node) {
        int token = tokens.at(tree.start(node));
        report(since, what, tokens.start(token), tokens.end(token));
    }

    /// The first token of a kind at or after an offset, and its place.
    private int next(TokenKind kind, int offset) {
        int token = tokens.at(offset);
        while (tokens.kind(token) != kind && tokens.kind(token) != TokenKind.END) {
            token++;
        }
        return token;
    }

    private int before(TokenKind kind, int offset) {
        int token = tokens.at(offset);
        while (token > 0 && tokens.kind(token) != kind) {
            token--;
        }
        return token;
    }

    private void star(ExceptHandler handler) {
        int star = next(TokenKind.STAR, tree.start(handler));
        report(11, "Cannot use `except*`", tokens.start(star), tokens.end(star));
    }

    private void unsupportedParameters(List<TypeParam> parameters) {
        if (parameters.isEmpty()) {
            return;
        }
        int open = before(TokenKind.LSQB, tree.start(parameters.getFirst()));
        int close = next(TokenKind.RSQB, tree.end(parameters.getLast()));
        report(12, "Cannot use type parameter lists", tokens.start(open), tokens.end(close));
        for (TypeParam parameter : parameters) {
            if (parameter instanceof TypeParam.TypeVar variable
                    && variable.defaultValue().isPresent()) {
                int equal = before(TokenKind.EQUAL, tree.start(variable.defaultValue().get()));
                report(
                        13,
                        "Cannot set default type for a type parameter",
                        tokens.start(equal),
                        tree.end(variable));
            }
        }
    }

    /// Parentheses around all items, which begin before the first and end after the last.
    private void parentheses(Stmt.WithLike with) {
        Node first = with.items().getFirst();
        Node last = with.items().getLast();
        int open = tokens.significantBefore(tokens.at(tree.start(first)));
        int after = tokens.significant(tokens.at(Math.max(0, tree.end(last) - 1)) + 1);
        if (tokens.kind(after) == TokenKind.COMMA) {
            after = tokens.significant(after + 1);
        }
        if (tokens.kind(open) == TokenKind.LPAR && tokens.kind(after) == TokenKind.RPAR) {
            report(
                    9,
                    "Cannot use parentheses within a `with` statement",
                    tokens.start(open),
                    tokens.end(open));
        }
    }

    private boolean isParenthesized(Expr.Tuple tuple) {
        return tuple.elts().isEmpty()
                || tree.start(tuple) < tree.start(tuple.elts().getFirst())
                        && tokens.kind(tokens.at(tree.end(tuple) - 1)) == TokenKind.RPAR;
    }

    private void unpacking(int since, String where, Optional<Expr> value) {
        if (value.isPresent()
                && value.get() instanceof Expr.Tuple tuple
                && !isParenthesized(tuple)) {
            firstStarred(tuple)
                    .ifPresent(starred ->
                            whole(since, "Cannot use iterable unpacking " + where, starred));
        }
    }

    private static Optional<Expr> firstStarred(Expr.Tuple tuple) {
        return tuple.elts().stream().filter(Expr.Starred.class::isInstance).findFirst();
    }

    private void index(Expr slice) {
        if (slice instanceof Expr.Tuple tuple && !isParenthesized(tuple)) {
            firstStarred(tuple)
                    .ifPresent(
                            starred -> whole(11, "Cannot use star expression in index", starred));
        }
    }

    private void annotation(Expr annotation) {
        if (annotation instanceof Expr.Starred) {
            whole(11, "Cannot use star annotation", annotation);
        }
    }

    private void bare(ExceptHandler handler) {
        if (handler.type().isPresent()
                && handler.type().get() instanceof Expr.Tuple tuple
                && !isParenthesized(tuple)) {
            whole(14, "Multiple exception types must be parenthesized", tuple);
        }
    }

    private void separator(Arguments arguments) {
        int count = arguments.posonlyargs().size();
        int defaults = arguments.defaults().size() - arguments.args().size();
        int end = tree.end(arguments.posonlyargs().get(count - 1));
        if (defaults > 0) {
            end = Math.max(end, tree.end(arguments.defaults().get(defaults - 1)));
        }
        int slash = next(TokenKind.SLASH, end);
        report(
                8,
                "Cannot use positional-only parameter separator",
                tokens.start(slash),
                tokens.end(slash));
    }
}
