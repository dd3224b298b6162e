package dev.pytool.parser.grammar;

import dev.pytool.parser.ast.Comprehension;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.ExprContext;
import dev.pytool.parser.ast.Keyword;
import dev.pytool.parser.token.TokenKind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The arguments of calls and class definitions.
final class Calls {
    private final Cursor c;
    private final Productions rules;

    Calls(Productions rules) {
        this.rules = rules;
        c = rules.cursor;
    }

    /// Arguments between parentheses.
    record ArgumentList(List<Expr> positional, List<Keyword> keywords) {
        static final ArgumentList EMPTY = new ArgumentList(List.of(), List.of());
    }

    /// The call of a callee that began at `start`; the current token is the opening parenthesis.
    Expr call(int start, Expr callee) {
        ArgumentList arguments = arguments();
        return new Expr.Call(
                c.segment(),
                c.index(),
                c.at(start),
                c.length(start),
                callee,
                arguments.positional,
                arguments.keywords);
    }

    /// The bases and keywords of a class.
    ArgumentList bases() {
        int open = c.start();
        ArgumentList bases = arguments();
        if (bases.positional.size() == 1
                && bases.positional.getFirst() instanceof Expr.GeneratorExp generator
                && c.start(generator) == open) {
            c.problem("invalid syntax", generator);
        }
        return bases;
    }

    /// From the opening parenthesis to the closing one.
    ArgumentList arguments() {
        int open = c.start();
        c.advance();
        if (c.accept(TokenKind.RPAR)) {
            return ArgumentList.EMPTY;
        }
        List<Expr> positional = new ArrayList<>(4);
        List<Keyword> keywords = null;
        do {
            if (c.kind == TokenKind.RPAR || c.atLineEnd()) {
                break;
            }
            if (c.kind == TokenKind.DOUBLESTAR) {
                keywords = keywords == null ? new ArrayList<>(4) : keywords;
                keywords.add(unpacking());
            } else if (c.kind == TokenKind.NAME && c.peek() == TokenKind.EQUAL) {
                keywords = keywords == null ? new ArrayList<>(4) : keywords;
                keywords.add(keyword());
            } else {
                Expr argument = positional(positional.isEmpty() && keywords == null, open);
                if (keywords != null) {
                    checkOrder(argument, keywords);
                }
                positional.add(argument);
                if (argument instanceof Expr.GeneratorExp && c.start(argument) == open) {
                    return new ArgumentList(List.copyOf(positional), List.of());
                }
            }
        } while (c.accept(TokenKind.COMMA));
        rules.atoms.close(TokenKind.RPAR);
        return new ArgumentList(
                List.copyOf(positional), keywords == null ? List.of() : List.copyOf(keywords));
    }

    private void checkOrder(Expr argument, List<Keyword> before) {
        if (!(argument instanceof Expr.Starred)) {
            c.problem("positional argument follows keyword argument", argument);
            return;
        }
        for (Keyword keyword : before) {
            if (keyword.arg().isEmpty()) {
                c.problem(
                        "iterable argument unpacking follows keyword argument unpacking", argument);
                return;
            }
        }
    }

    private Keyword unpacking() {
        int start = c.start();
        c.advance();
        Expr value = rules.expressions.expression();
        return new Keyword(
                c.segment(), c.index(), c.at(start), c.length(start), Optional.empty(), value);
    }

    private Keyword keyword() {
        int start = c.start();
        String name = c.name();
        c.advance();
        c.advance();
        Expr value = rules.expressions.expression();
        return new Keyword(
                c.segment(), c.index(), c.at(start), c.length(start), Optional.of(name), value);
    }

    /// One positional argument. A generator expression that is the only argument takes the call's
    /// parentheses.
    private Expr positional(boolean first, int open) {
        int start = c.start();
        if (c.accept(TokenKind.STAR)) {
            Expr value = rules.expressions.expression();
            Expr starred =
                    new Expr.Starred(
                            c.segment(),
                            c.index(),
                            c.at(start),
                            c.length(start),
                            value,
                            ExprContext.LOAD);
            if (!rules.displays.atComprehension()) {
                return starred;
            }
            if (c.options.unpacksInComprehensions()) {
                return generator(starred, start, first, open);
            }
            c.problem("iterable unpacking cannot be used in comprehension", start, c.previousEnd());
            return starred;
        }
        Expr value = rules.expressions.namedExpression();
        if (rules.displays.atComprehension()) {
            return generator(value, start, first, open);
        }
        if (c.kind == TokenKind.EQUAL) {
            c.problem(
                    "expression cannot contain assignment, perhaps you meant \"==\"?",
                    start,
                    c.end());
            c.advance();
            rules.expressions.expression();
        }
        return value;
    }

    private Expr generator(Expr element, int start, boolean first, int open) {
        List<Comprehension> clauses = rules.displays.comprehensions();
        if (first && c.kind == TokenKind.RPAR) {
            c.advance();
            return new Expr.GeneratorExp(
                    c.segment(), c.index(), c.at(open), c.length(open), element, clauses);
        }
        c.problem("Generator expression must be parenthesized", start, c.previousEnd());
        return new Expr.GeneratorExp(
                c.segment(), c.index(), c.at(start), c.length(start), element, clauses);
    }
}
