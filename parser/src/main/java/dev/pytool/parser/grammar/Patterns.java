package dev.pytool.parser.grammar;

import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.ExprContext;
import dev.pytool.parser.ast.Literal;
import dev.pytool.parser.ast.Operator;
import dev.pytool.parser.ast.Pattern;
import dev.pytool.parser.ast.UnaryOperator;
import dev.pytool.parser.token.TokenKind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The patterns of `match` statements (PEP 634).
final class Patterns {
    private final Cursor c;
    private final Productions rules;

    Patterns(Productions rules) {
        this.rules = rules;
        c = rules.cursor;
    }

    /// What stands after `case`: a pattern, or several without brackets.
    Pattern patterns() {
        int start = c.start();
        Pattern first = maybeStar();
        if (c.kind != TokenKind.COMMA) {
            if (first instanceof Pattern.MatchStar) {
                c.problem("invalid syntax");
            }
            return first;
        }
        List<Pattern> patterns = new ArrayList<>();
        patterns.add(first);
        while (c.accept(TokenKind.COMMA) && c.kind != TokenKind.COLON && c.kind != TokenKind.IF) {
            patterns.add(maybeStar());
        }
        return new Pattern.MatchSequence(
                c.segment(), c.index(), c.at(start), c.length(start), List.copyOf(patterns));
    }

    private Pattern maybeStar() {
        if (c.kind != TokenKind.STAR) {
            return pattern();
        }
        int start = c.start();
        c.advance();
        Optional<String> name = c.atName("_") ? Optional.empty() : Optional.of(c.name());
        c.expectName();
        return new Pattern.MatchStar(c.segment(), c.index(), c.at(start), c.length(start), name);
    }

    private Pattern pattern() {
        int start = c.start();
        if (!c.enter()) {
            return missing();
        }
        Pattern pattern = alternatives();
        c.leave();
        if (!c.accept(TokenKind.AS)) {
            return pattern;
        }
        if (c.atName("_")) {
            c.problem("cannot use '_' as a target");
        }
        String name = c.expectName();
        return new Pattern.MatchAs(
                c.segment(),
                c.index(),
                c.at(start),
                c.length(start),
                Optional.of(pattern),
                Optional.of(name));
    }

    private Pattern alternatives() {
        int start = c.start();
        Pattern first = closed();
        if (c.kind != TokenKind.VBAR) {
            return first;
        }
        List<Pattern> patterns = new ArrayList<>();
        patterns.add(first);
        while (c.accept(TokenKind.VBAR)) {
            patterns.add(closed());
        }
        return new Pattern.MatchOr(
                c.segment(), c.index(), c.at(start), c.length(start), List.copyOf(patterns));
    }

    private Pattern closed() {
        return switch (c.kind) {
            case NAME -> nameOrClass();
            case NUMBER, MINUS -> value(number());
            case STRING, FSTRING_START, TSTRING_START -> value(rules.strings.strings());
            case NONE -> singleton(Literal.NONE);
            case TRUE -> singleton(Literal.TRUE);
            case FALSE -> singleton(Literal.FALSE);
            case LPAR -> group();
            case LSQB -> list();
            case LBRACE -> mapping();
            default -> missing();
        };
    }

    private Pattern missing() {
        return value(rules.atoms.missing());
    }

    private Pattern value(Expr value) {
        return new Pattern.MatchValue(c.segment(), c.index(), value.at(), value.length(), value);
    }

    private Pattern singleton(Literal value) {
        int start = c.start();
        c.advance();
        return new Pattern.MatchSingleton(
                c.segment(), c.index(), c.at(start), c.length(start), value);
    }

    /// A number with its sign, perhaps a complex one.
    private Expr number() {
        int start = c.start();
        Expr left = signed();
        if (c.kind != TokenKind.PLUS && c.kind != TokenKind.MINUS) {
            return left;
        }
        if (isImaginary(left)) {
            c.problem("real number required in complex literal", left);
        }
        Operator operator = c.kind == TokenKind.PLUS ? Operator.ADD : Operator.SUB;
        c.advance();
        Expr right = c.kind == TokenKind.NUMBER ? rules.atoms.number() : rules.atoms.missing();
        if (!isImaginary(right)) {
            c.problem("imaginary number required in complex literal", right);
        }
        return new Expr.BinOp(
                c.segment(), c.index(), c.at(start), c.length(start), left, operator, right);
    }

    private static boolean isImaginary(Expr number) {
        return number instanceof Expr.Constant constant
                && constant.value() instanceof Literal.Imaginary;
    }

    private Expr signed() {
        int start = c.start();
        if (!c.accept(TokenKind.MINUS)) {
            return rules.atoms.number();
        }
        Expr number = c.kind == TokenKind.NUMBER ? rules.atoms.number() : rules.atoms.missing();
        return new Expr.UnaryOp(
                c.segment(), c.index(), c.at(start), c.length(start), UnaryOperator.USUB, number);
    }

    /// A capture, a wildcard, a dotted value, or a class pattern.
    private Pattern nameOrClass() {
        int start = c.start();
        TokenKind next = c.peek();
        if (next != TokenKind.DOT && next != TokenKind.LPAR) {
            Optional<String> name = c.atName("_") ? Optional.empty() : Optional.of(c.name());
            c.advance();
            return new Pattern.MatchAs(
                    c.segment(), c.index(), c.at(start), c.length(start), Optional.empty(), name);
        }
        Expr value = dottedName();
        return c.kind == TokenKind.LPAR ? classPattern(start, value) : value(value);
    }

    private Expr dottedName() {
        int start = c.start();
        Expr value = rules.atoms.name(ExprContext.LOAD);
        while (c.accept(TokenKind.DOT)) {
            String name = c.expectName();
            value =
                    new Expr.Attribute(
                            c.segment(),
                            c.index(),
                            c.at(start),
                            c.length(start),
                            value,
                            name,
                            ExprContext.LOAD);
        }
        return value;
    }

    private Pattern classPattern(int start, Expr callee) {
        c.advance();
        List<Pattern> positional = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<Pattern> named = new ArrayList<>();
        while (c.kind != TokenKind.RPAR) {
            if (c.kind == TokenKind.NAME && c.peek() == TokenKind.EQUAL) {
                names.add(c.name());
                c.advance();
                c.advance();
                named.add(pattern());
            } else {
                Pattern pattern = pattern();
                if (!named.isEmpty()) {
                    c.problem("positional patterns follow keyword patterns", pattern);
                }
                positional.add(pattern);
            }
            if (!c.accept(TokenKind.COMMA)) {
                break;
            }
        }
        rules.atoms.close(TokenKind.RPAR);
        return new Pattern.MatchClass(
                c.segment(),
                c.index(),
                c.at(start),
                c.length(start),
                callee,
                List.copyOf(positional),
                List.copyOf(names),
                List.copyOf(named));
    }

    /// `(p)` is p itself; `()` and `(p,)` are sequences.
    private Pattern group() {
        int start = c.start();
        c.advance();
        List<Pattern> patterns = new ArrayList<>();
        boolean comma = readSequence(patterns, TokenKind.RPAR);
        if (patterns.size() == 1 && !comma) {
            if (patterns.getFirst() instanceof Pattern.MatchStar) {
                c.problem("invalid syntax", patterns.getFirst());
            }
            return patterns.getFirst();
        }
        return new Pattern.MatchSequence(
                c.segment(), c.index(), c.at(start), c.length(start), List.copyOf(patterns));
    }

    private Pattern list() {
        int start = c.start();
        c.advance();
        List<Pattern> patterns = new ArrayList<>();
        readSequence(patterns, TokenKind.RSQB);
        return new Pattern.MatchSequence(
                c.segment(), c.index(), c.at(start), c.length(start), List.copyOf(patterns));
    }

    /// Patterns and the closing bracket; whether a comma stands after the first one.
    private boolean readSequence(List<Pattern> into, TokenKind bracket) {
        boolean comma = false;
        while (c.kind != bracket) {
            into.add(maybeStar());
            if (!c.accept(TokenKind.COMMA)) {
                break;
            }
            comma = true;
        }
        rules.atoms.close(bracket);
        return comma;
    }

    private Pattern mapping() {
        int start = c.start();
        c.advance();
        List<Expr> keys = new ArrayList<>();
        List<Pattern> values = new ArrayList<>();
        Optional<String> rest = Optional.empty();
        while (c.kind != TokenKind.RBRACE) {
            if (c.accept(TokenKind.DOUBLESTAR)) {
                if (c.atName("_")) {
                    c.problem("invalid syntax");
                }
                rest = Optional.of(c.expectName());
            } else {
                if (rest.isPresent()) {
                    c.problem("invalid syntax");
                }
                keys.add(key());
                c.expect(TokenKind.COLON);
                values.add(pattern());
            }
            if (!c.accept(TokenKind.COMMA)) {
                break;
            }
        }
        rules.atoms.close(TokenKind.RBRACE);
        return new Pattern.MatchMapping(
                c.segment(),
                c.index(),
                c.at(start),
                c.length(start),
                List.copyOf(keys),
                List.copyOf(values),
                rest);
    }

    private Expr key() {
        return switch (c.kind) {
            case NUMBER, MINUS -> number();
            case STRING, FSTRING_START, TSTRING_START -> rules.strings.strings();
            case NONE, TRUE, FALSE -> rules.atoms.primary();
            case NAME -> dottedName();
            default -> rules.atoms.missing();
        };
    }
}
