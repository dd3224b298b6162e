package dev.pytool.parser.grammar;

import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.ExprContext;
import dev.pytool.parser.ast.Literal;
import dev.pytool.parser.token.TokenKind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Names, constants, brackets, and what follows them: attributes, calls, subscripts.
final class Atoms {
    private final Cursor c;
    private final Productions rules;

    Atoms(Productions rules) {
        this.rules = rules;
        c = rules.cursor;
    }

    /// An atom with its trailers.
    Expr primary() {
        int start = c.start();
        Expr value = atom();
        while (true) {
            switch (c.kind) {
                case DOT -> value = attribute(start, value);
                case LPAR -> value = rules.calls.call(start, value);
                case LSQB -> value = subscript(start, value);
                default -> {
                    return value;
                }
            }
        }
    }

    private Expr attribute(int start, Expr value) {
        c.advance();
        String name = c.expectName();
        return new Expr.Attribute(
                c.segment(),
                c.index(),
                c.at(start),
                c.length(start),
                value,
                name,
                ExprContext.LOAD);
    }

    private Expr subscript(int start, Expr value) {
        c.advance();
        Expr slice = slices();
        close(TokenKind.RSQB);
        return new Expr.Subscript(
                c.segment(),
                c.index(),
                c.at(start),
                c.length(start),
                value,
                slice,
                ExprContext.LOAD);
    }

    private Expr slices() {
        int start = c.start();
        boolean starred = c.kind == TokenKind.STAR;
        Expr first = slice();
        if (c.kind != TokenKind.COMMA && !starred) {
            return first;
        }
        List<Expr> elements = new ArrayList<>();
        elements.add(first);
        while (c.accept(TokenKind.COMMA) && startsSlice()) {
            elements.add(slice());
        }
        return new Expr.Tuple(
                c.segment(),
                c.index(),
                c.at(start),
                c.length(start),
                List.copyOf(elements),
                ExprContext.LOAD);
    }

    private boolean startsSlice() {
        return c.kind == TokenKind.COLON || rules.expressions.startsExpression(true);
    }

    private Expr slice() {
        int start = c.start();
        Optional<Expr> lower = Optional.empty();
        if (c.kind != TokenKind.COLON) {
            Expr value = rules.expressions.starNamedExpression();
            if (c.kind != TokenKind.COLON) {
                return value;
            }
            if (value instanceof Expr.NamedExpr && c.start(value) == start
                    || value instanceof Expr.Starred) {
                c.problem("invalid syntax");
            }
            lower = Optional.of(value);
        }
        c.advance();
        Optional<Expr> upper = sliceBound();
        Optional<Expr> step = c.accept(TokenKind.COLON) ? sliceBound() : Optional.empty();
        return new Expr.Slice(
                c.segment(), c.index(), c.at(start), c.length(start), lower, upper, step);
    }

    private Optional<Expr> sliceBound() {
        return rules.expressions.startsExpression(false)
                ? Optional.of(rules.expressions.expression())
                : Optional.empty();
    }

    private Expr atom() {
        return switch (c.kind) {
            case NAME -> name(ExprContext.LOAD);
            case NUMBER -> number();
            case STRING, FSTRING_START, TSTRING_START -> rules.strings.strings();
            case NONE -> constant(Literal.NONE);
            case TRUE -> constant(Literal.TRUE);
            case FALSE -> constant(Literal.FALSE);
            case ELLIPSIS -> constant(Literal.ELLIPSIS);
            case LPAR -> rules.displays.parenthesized();
            case LSQB -> rules.displays.list();
            case LBRACE -> rules.displays.braces();
            default -> missing();
        };
    }

    /// The current token, which is a name.
    Expr.Name name(ExprContext context) {
        int start = c.start();
        String id = c.name();
        c.advance();
        return new Expr.Name(c.segment(), c.index(), c.at(start), c.length(start), id, context);
    }

    private Expr constant(Literal value) {
        int start = c.start();
        c.advance();
        return new Expr.Constant(
                c.segment(), c.index(), c.at(start), c.length(start), value, false);
    }

    /// The current token, which is a number.
    Expr number() {
        int start = c.start();
        String digits = c.text().substring(start, c.end());
        Literal value = Numbers.value(digits);
        if (Numbers.isTooLong(digits)) {
            c.problem(Numbers.tooLong(digits));
        }
        return constant(value);
    }

    /// Says that an expression is wanted here, and inserts one. A token that is no token of the
    /// language is passed.
    Expr missing() {
        c.problem("invalid syntax");
        if (c.kind == TokenKind.ERROR) {
            int start = c.start();
            c.advance();
            return new Expr.Name(c.segment(), c.index(), c.at(start), 0, "", ExprContext.LOAD);
        }
        return inserted();
    }

    /// A piece that is not there, after the last token passed.
    Expr inserted() {
        int at = Math.max(c.previousEnd(), c.segmentStart());
        return new Expr.Name(c.segment(), c.index(), c.at(at), 0, "", ExprContext.LOAD);
    }

    /// Passes a closing bracket; where something else stands, says so and passes what stands before
    /// the bracket.
    void close(TokenKind bracket) {
        if (c.accept(bracket)) {
            return;
        }
        if (c.kind == TokenKind.NEWLINE || c.kind == TokenKind.END) {
            neverClosed();
            return;
        }
        c.problem("invalid syntax");
        int depth = 0;
        while (true) {
            switch (c.kind) {
                case LPAR, LSQB, LBRACE -> depth++;
                case RPAR, RSQB, RBRACE -> {
                    if (depth == 0) {
                        c.accept(bracket);
                        return;
                    }
                    depth--;
                }
                case NEWLINE, END, INDENT, DEDENT, FSTRING_END, TSTRING_END -> {
                    return;
                }
                default -> {}
            }
            c.advance();
        }
    }

    /// Says at the opening bracket that its partner is missing; the current token ends the line.
    private void neverClosed() {
        int depth = 0;
        for (int token = c.token() - 1; token >= 0; token--) {
            TokenKind kind = c.tokens().kind(token);
            switch (kind) {
                case RPAR, RSQB, RBRACE -> depth++;
                case LPAR, LSQB, LBRACE -> {
                    if (depth-- == 0) {
                        int start = c.tokens().start(token);
                        c.problem("'" + kind.text() + "' was never closed", start, start + 1);
                        return;
                    }
                }
                default -> {}
            }
        }
        c.problem("invalid syntax");
    }
}
