package dev.pytool.parser.grammar;

import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Literal;
import dev.pytool.parser.token.TokenKind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The inside of f-strings (PEP 701) and t-strings (PEP 750): literal pieces, replacement fields,
/// format specifications with fields of their own.
final class Templates {
    private final Cursor c;
    private final Productions rules;
    private final StringDecoder decoder;

    Templates(Productions rules, StringDecoder decoder) {
        this.rules = rules;
        this.decoder = decoder;
        c = rules.cursor;
    }

    /// Which string the pieces belong to.
    private record Owner(TokenKind middle, TokenKind end, boolean raw, boolean template) {}

    /// Reads one string, from its start token to its end token, and adds its pieces.
    void read(List<Expr> into, TokenKind middle, TokenKind end) {
        boolean raw = isRaw(c.start(), c.end());
        Owner owner = new Owner(middle, end, raw, middle == TokenKind.TSTRING_MIDDLE);
        c.advance();
        while (c.kind != end) {
            if (c.kind == middle) {
                literal(into, raw, true);
            } else if (c.kind == TokenKind.LBRACE) {
                field(into, owner);
            } else if (!skipToPiece(owner, false)) {
                return;
            }
        }
        c.advance();
    }

    private boolean isRaw(int start, int end) {
        for (int i = start; i < end; i++) {
            char prefix = c.text().charAt(i);
            if (prefix == 'r' || prefix == 'R') {
                return true;
            }
            if (prefix == '"' || prefix == '\'') {
                return false;
            }
        }
        return false;
    }

    private void literal(List<Expr> into, boolean raw, boolean braces) {
        int start = c.start();
        int end = c.end();
        c.advance();
        String value = decoder.text(start, end, raw, braces, start);
        if (!value.isEmpty()) {
            into.add(constant(start, end, value));
        }
    }

    private Expr constant(int start, int end, String value) {
        return new Expr.Constant(
                c.segment(), c.index(), c.at(start), end - start, new Literal.Str(value), false);
    }

    /// A replacement field; the current token is its opening brace.
    private void field(List<Expr> into, Owner owner) {
        int start = c.start();
        int open = c.end();
        c.advance();
        if (!c.enter()) {
            return;
        }
        Expr value;
        if (rules.expressions.startsExpression(true) || c.kind == TokenKind.YIELD) {
            value = rules.expressions.yieldOrStarExpressions();
        } else {
            c.problem(
                    (owner.template ? "t" : "f")
                            + "-string: valid expression required before '"
                            + c.text().substring(c.start(), c.end())
                            + "'");
            value = rules.atoms.inserted();
        }
        boolean debug = c.accept(TokenKind.EQUAL);
        int sourceEnd = c.start();
        int conversion = conversion(owner);
        Optional<Expr> specification = Optional.empty();
        if (c.kind == TokenKind.COLON) {
            specification = Optional.of(specification(owner));
        }
        if (!c.accept(TokenKind.RBRACE)) {
            c.problem((owner.template ? "t" : "f") + "-string: expecting '}'");
            if (skipToPiece(owner, true)) {
                c.accept(TokenKind.RBRACE);
            }
        }
        c.leave();
        if (debug) {
            into.add(constant(open, sourceEnd, source(open, sourceEnd)));
            if (conversion < 0 && specification.isEmpty()) {
                conversion = 'r';
            }
        }
        int length = c.length(start);
        into.add(
                owner.template
                        ? new Expr.Interpolation(
                                c.segment(),
                                c.index(),
                                c.at(start),
                                length,
                                value,
                                new Literal.Str(withoutDebug(source(open, sourceEnd))),
                                conversion,
                                specification)
                        : new Expr.FormattedValue(
                                c.segment(),
                                c.index(),
                                c.at(start),
                                length,
                                value,
                                conversion,
                                specification));
    }

    /// `!r`, `!s`, `!a`: the character, or -1 where there is none.
    private int conversion(Owner owner) {
        int mark = c.end();
        if (!c.accept(TokenKind.EXCLAMATION)) {
            return -1;
        }
        if (c.kind == TokenKind.NAME && c.start() != mark) {
            c.problem(
                    (owner.template ? "t" : "f")
                            + "-string: conversion type must come right after the exclamation mark");
        }
        if (c.kind != TokenKind.NAME) {
            c.problem((owner.template ? "t" : "f") + "-string: missing conversion character");
            return -1;
        }
        String name = c.name();
        if (!name.equals("r") && !name.equals("s") && !name.equals("a")) {
            c.problem(
                    (owner.template ? "t" : "f")
                            + "-string: invalid conversion character '"
                            + name
                            + "': expected 's', 'r', or 'a'");
        }
        c.advance();
        return name.charAt(0);
    }

    /// A format specification; the current token is its colon, the closing brace stays.
    private Expr specification(Owner owner) {
        int start = c.start();
        c.advance();
        List<Expr> pieces = new ArrayList<>(2);
        while (true) {
            if (c.kind == owner.middle) {
                literal(pieces, owner.raw, false);
            } else if (c.kind == TokenKind.LBRACE) {
                field(pieces, new Owner(owner.middle, owner.end, owner.raw, false));
            } else {
                break;
            }
        }
        return new Expr.JoinedStr(
                c.segment(), c.index(), c.at(start), c.length(start), fold(pieces));
    }

    /// The text of a field's expression: line ends as `\n`, comments left out.
    private String source(int start, int end) {
        StringBuilder source = new StringBuilder(end - start);
        int token = c.tokens().at(start);
        for (; c.tokens().start(token) < end; token++) {
            if (c.tokens().kind(token) == TokenKind.COMMENT) {
                continue;
            }
            int from = Math.max(start, c.tokens().start(token));
            source.append(c.text(), from, Math.min(end, c.tokens().end(token)));
        }
        return StringDecoder.unixLines(source.toString());
    }

    /// The expression's text as `Interpolation.str` holds it.
    private static String withoutDebug(String source) {
        int end = source.length();
        while (end > 0
                && (Character.isWhitespace(source.charAt(end - 1))
                        || source.charAt(end - 1) == '=')) {
            end--;
        }
        return source.substring(0, end);
    }

    /// Joins neighbouring constants and drops empty ones.
    List<Expr> fold(List<Expr> pieces) {
        List<Expr> folded = new ArrayList<>(pieces.size());
        for (int i = 0; i < pieces.size(); i++) {
            Expr piece = pieces.get(i);
            if (piece instanceof Expr.Constant first && first.value() instanceof Literal.Str text) {
                if (i + 1 < pieces.size() && isText(pieces.get(i + 1))) {
                    StringBuilder value = new StringBuilder(text.value());
                    Expr last = piece;
                    while (i + 1 < pieces.size() && isText(pieces.get(i + 1))) {
                        last = pieces.get(++i);
                        value.append(((Literal.Str) ((Expr.Constant) last).value()).value());
                    }
                    text = new Literal.Str(value.toString());
                    piece =
                            new Expr.Constant(
                                    c.segment(),
                                    c.index(),
                                    first.at(),
                                    last.at() + last.length() - first.at(),
                                    text,
                                    first.unicodePrefix());
                }
                if (text.value().isEmpty()) {
                    continue;
                }
            }
            folded.add(piece);
        }
        return List.copyOf(folded);
    }

    private static boolean isText(Expr piece) {
        return piece instanceof Expr.Constant constant && constant.value() instanceof Literal.Str;
    }

    /// Passes what belongs to no piece; false where the string breaks off. Inside a field its
    /// closing brace ends that.
    private boolean skipToPiece(Owner owner, boolean inField) {
        c.problem("invalid syntax");
        int depth = 0;
        while (true) {
            if (c.kind == TokenKind.NEWLINE || c.kind == TokenKind.END) {
                return false;
            }
            if (c.kind == owner.end || c.kind == owner.middle) {
                return true;
            }
            if (c.kind == TokenKind.RBRACE) {
                if (inField && depth == 0) {
                    return true;
                }
                depth--;
            } else if (c.kind == TokenKind.LBRACE) {
                if (!inField && depth <= 0) {
                    return true;
                }
                depth++;
            }
            c.advance();
        }
    }
}
