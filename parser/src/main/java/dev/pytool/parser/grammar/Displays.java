package dev.pytool.parser.grammar;

import dev.pytool.parser.ast.Comprehension;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.ExprContext;
import dev.pytool.parser.token.TokenKind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What stands in brackets: tuples, lists, sets, dicts, and the comprehensions of each.
final class Displays {
    private final Cursor c;
    private final Productions rules;

    Displays(Productions rules) {
        this.rules = rules;
        c = rules.cursor;
    }

    /// `()`, `(a)`, `(a, b)`, `(yield a)`, `(a for b in c)`.
    Expr parenthesized() {
        int start = c.start();
        c.advance();
        if (c.kind == TokenKind.RPAR || c.atLineEnd()) {
            rules.atoms.close(TokenKind.RPAR);
            return new Expr.Tuple(
                    c.segment(),
                    c.index(),
                    c.at(start),
                    c.length(start),
                    List.of(),
                    ExprContext.LOAD);
        }
        if (c.kind == TokenKind.YIELD) {
            Expr value = rules.expressions.yieldExpression();
            rules.atoms.close(TokenKind.RPAR);
            return value;
        }
        Expr first = rules.expressions.starNamedExpression();
        if (atComprehension()) {
            List<Comprehension> clauses = comprehensionsOf(first);
            rules.atoms.close(TokenKind.RPAR);
            return new Expr.GeneratorExp(
                    c.segment(), c.index(), c.at(start), c.length(start), first, clauses);
        }
        if (c.kind == TokenKind.COMMA) {
            List<Expr> elements = elements(first, TokenKind.RPAR);
            return new Expr.Tuple(
                    c.segment(),
                    c.index(),
                    c.at(start),
                    c.length(start),
                    elements,
                    ExprContext.LOAD);
        }
        if (first instanceof Expr.Starred) {
            c.problem("cannot use starred expression here", first);
        }
        rules.atoms.close(TokenKind.RPAR);
        return first;
    }

    /// `[]`, `[a, b]`, `[a for b in c]`.
    Expr list() {
        int start = c.start();
        c.advance();
        if (c.kind == TokenKind.RSQB || c.atLineEnd()) {
            rules.atoms.close(TokenKind.RSQB);
            return new Expr.List(
                    c.segment(),
                    c.index(),
                    c.at(start),
                    c.length(start),
                    List.of(),
                    ExprContext.LOAD);
        }
        Expr first = rules.expressions.starNamedExpression();
        if (atComprehension()) {
            List<Comprehension> clauses = comprehensionsOf(first);
            rules.atoms.close(TokenKind.RSQB);
            return new Expr.ListComp(
                    c.segment(), c.index(), c.at(start), c.length(start), first, clauses);
        }
        List<Expr> elements = elements(first, TokenKind.RSQB);
        return new Expr.List(
                c.segment(), c.index(), c.at(start), c.length(start), elements, ExprContext.LOAD);
    }

    /// The elements after the first one, and the closing bracket.
    private List<Expr> elements(Expr first, TokenKind bracket) {
        if (c.kind == bracket) {
            c.advance();
            return List.of(first);
        }
        List<Expr> elements = new ArrayList<>();
        elements.add(first);
        while (c.accept(TokenKind.COMMA) && c.kind != bracket && !c.atLineEnd()) {
            elements.add(rules.expressions.starNamedExpression());
        }
        rules.atoms.close(bracket);
        return List.copyOf(elements);
    }

    /// `{}`, `{a: b, **c}`, `{a, b}` and their comprehensions.
    Expr braces() {
        int start = c.start();
        c.advance();
        if (c.kind == TokenKind.RBRACE || c.atLineEnd()) {
            rules.atoms.close(TokenKind.RBRACE);
            return new Expr.Dict(
                    c.segment(), c.index(), c.at(start), c.length(start), List.of(), List.of());
        }
        if (c.kind == TokenKind.DOUBLESTAR) {
            return dict(start, Optional.empty());
        }
        Expr first = rules.expressions.starNamedExpression();
        if (c.kind == TokenKind.COLON) {
            if (first instanceof Expr.Starred
                    || first instanceof Expr.NamedExpr && c.start(first) == start + 1) {
                c.problem("invalid syntax");
            }
            return dict(start, Optional.of(first));
        }
        if (atComprehension()) {
            List<Comprehension> clauses = comprehensionsOf(first);
            rules.atoms.close(TokenKind.RBRACE);
            return new Expr.SetComp(
                    c.segment(), c.index(), c.at(start), c.length(start), first, clauses);
        }
        List<Expr> elements = elements(first, TokenKind.RBRACE);
        return new Expr.Set(c.segment(), c.index(), c.at(start), c.length(start), elements);
    }

    /// The current token is the colon after the first key, or the stars of a dict without one.
    private Expr dict(int start, Optional<Expr> firstKey) {
        List<Optional<Expr>> keys = new ArrayList<>();
        List<Expr> values = new ArrayList<>();
        Optional<Expr> key = firstKey;
        do {
            if (c.kind == TokenKind.RBRACE || c.atLineEnd()) {
                break;
            }
            if (c.accept(TokenKind.DOUBLESTAR)) {
                keys.add(Optional.empty());
                values.add(rules.expressions.bitwiseOr());
                if (keys.size() == 1 && atComprehension() && c.options.unpacksInComprehensions()) {
                    return dictComprehension(start, values.getFirst(), rules.atoms.inserted());
                }
                continue;
            }
            if (!keys.isEmpty()) {
                key = Optional.of(rules.expressions.expression());
            }
            keys.add(key);
            if (!c.accept(TokenKind.COLON)) {
                c.problem("':' expected after dictionary key");
                values.add(rules.atoms.inserted());
                continue;
            }
            values.add(rules.expressions.expression());
            if (keys.size() == 1 && atComprehension()) {
                return dictComprehension(start, key.get(), values.getFirst());
            }
        } while (c.accept(TokenKind.COMMA));
        rules.atoms.close(TokenKind.RBRACE);
        return new Expr.Dict(
                c.segment(),
                c.index(),
                c.at(start),
                c.length(start),
                List.copyOf(keys),
                List.copyOf(values));
    }

    /// The clauses of a dict comprehension. `{**d for d in e}` (PEP 798) has `d` for its key and a
    /// missing value.
    private Expr dictComprehension(int start, Expr key, Expr value) {
        List<Comprehension> clauses = comprehensions();
        rules.atoms.close(TokenKind.RBRACE);
        return new Expr.DictComp(
                c.segment(), c.index(), c.at(start), c.length(start), key, value, clauses);
    }

    /// Whether a `for` clause begins here.
    boolean atComprehension() {
        return c.kind == TokenKind.FOR || c.kind == TokenKind.ASYNC && c.peek() == TokenKind.FOR;
    }

    /// The clauses behind an element, which must not be starred before Python 3.15.
    private List<Comprehension> comprehensionsOf(Expr element) {
        if (element instanceof Expr.Starred && !c.options.unpacksInComprehensions()) {
            c.problem("iterable unpacking cannot be used in comprehension", element);
        }
        return comprehensions();
    }

    /// One or more `for` clauses with their conditions.
    List<Comprehension> comprehensions() {
        List<Comprehension> clauses = new ArrayList<>(1);
        while (atComprehension()) {
            int start = c.start();
            boolean async = c.accept(TokenKind.ASYNC);
            c.advance();
            Expr target = rules.targets.store(targetList());
            if (!c.accept(TokenKind.IN)) {
                c.problem("'in' expected after for-loop variables");
            }
            Expr iterable = rules.expressions.disjunction();
            List<Expr> conditions = new ArrayList<>(1);
            while (c.accept(TokenKind.IF)) {
                conditions.add(rules.expressions.disjunction());
            }
            clauses.add(
                    new Comprehension(
                            c.segment(),
                            c.index(),
                            c.at(start),
                            c.length(start),
                            target,
                            iterable,
                            List.copyOf(conditions),
                            async ? 1 : 0));
        }
        return List.copyOf(clauses);
    }

    /// `star_targets`, not yet turned into targets.
    Expr targetList() {
        int start = c.start();
        Expr first = target();
        if (c.kind != TokenKind.COMMA) {
            return first;
        }
        List<Expr> elements = new ArrayList<>();
        elements.add(first);
        while (c.accept(TokenKind.COMMA) && rules.expressions.startsExpression(true)) {
            elements.add(target());
        }
        return new Expr.Tuple(
                c.segment(),
                c.index(),
                c.at(start),
                c.length(start),
                List.copyOf(elements),
                ExprContext.LOAD);
    }

    /// One target: a primary, perhaps with a star. Any other expression is read too, so that it can
    /// be reported.
    Expr target() {
        if (c.kind == TokenKind.STAR) {
            int start = c.start();
            c.advance();
            Expr value = rules.expressions.bitwiseOr();
            return new Expr.Starred(
                    c.segment(), c.index(), c.at(start), c.length(start), value, ExprContext.LOAD);
        }
        return rules.expressions.bitwiseOr();
    }
}
