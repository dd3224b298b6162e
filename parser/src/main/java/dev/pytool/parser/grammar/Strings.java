package dev.pytool.parser.grammar;

import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Literal;
import dev.pytool.parser.token.TokenKind;

import java.util.ArrayList;
import java.util.List;

/// String literals standing side by side, which are one expression.
final class Strings {
    private final Cursor c;
    private final Templates templates;
    private final StringDecoder decoder;

    Strings(Productions rules) {
        c = rules.cursor;
        decoder =
                new StringDecoder(
                        c.text(),
                        (message, at) -> c.problem(message, at, Math.max(at, c.previousEnd())));
        templates = new Templates(rules, decoder);
    }

    /// The current token starts a string. Plain strings become one constant; f-strings and
    /// t-strings one template.
    Expr strings() {
        int start = c.start();
        if (c.kind == TokenKind.STRING && !startsString(c.peek())) {
            return plain();
        }
        List<Expr> parts = new ArrayList<>();
        boolean formatted = false;
        boolean template = false;
        boolean bytes = false;
        boolean text = false;
        while (startsString(c.kind)) {
            switch (c.kind) {
                case STRING -> {
                    Expr.Constant part = plain();
                    if (part.value() instanceof Literal.Bytes) {
                        bytes = true;
                    } else {
                        text = true;
                    }
                    parts.add(part);
                }
                case FSTRING_START -> {
                    formatted = true;
                    templates.read(parts, TokenKind.FSTRING_MIDDLE, TokenKind.FSTRING_END);
                }
                default -> {
                    template = true;
                    templates.read(parts, TokenKind.TSTRING_MIDDLE, TokenKind.TSTRING_END);
                }
            }
        }
        if (template && (formatted || bytes || text)) {
            c.problem(
                    "cannot mix t-string literals with string or bytes literals",
                    start,
                    c.previousEnd());
        } else if (bytes && (text || formatted)) {
            c.problem("cannot mix bytes and nonbytes literals", start, c.previousEnd());
        }
        if (template) {
            return new Expr.TemplateStr(
                    c.segment(), c.index(), c.at(start), c.length(start), templates.fold(parts));
        }
        if (formatted) {
            return new Expr.JoinedStr(
                    c.segment(), c.index(), c.at(start), c.length(start), templates.fold(parts));
        }
        return joined(start, parts, bytes);
    }

    static boolean startsString(TokenKind kind) {
        return kind == TokenKind.STRING
                || kind == TokenKind.FSTRING_START
                || kind == TokenKind.TSTRING_START;
    }

    private Expr joined(int start, List<Expr> parts, boolean bytes) {
        StringBuilder value = new StringBuilder();
        List<Integer> splits = new ArrayList<>();
        for (Expr part : parts) {
            switch (((Expr.Constant) part).value()) {
                case Literal.Bytes ofBytes -> value.append(ofBytes.value());
                case Literal.Str ofText -> append(ofText, value, splits);
                default -> {}
            }
        }
        boolean prefix = ((Expr.Constant) parts.getFirst()).unicodePrefix();
        Literal joined =
                bytes
                        ? new Literal.Bytes(value.toString())
                        : new Literal.Str(value.toString(), splits);
        return new Expr.Constant(
                c.segment(), c.index(), c.at(start), c.length(start), joined, prefix);
    }

    private static void append(Literal.Str part, StringBuilder value, List<Integer> splits) {
        int length = value.length();
        if (length > 0
                && !part.value().isEmpty()
                && Character.isSurrogatePair(value.charAt(length - 1), part.value().charAt(0))) {
            splits.add(length);
        }
        part.splits().forEach(split -> splits.add(length + split));
        value.append(part.value());
    }

    /// One string or bytes literal without replacement fields.
    private Expr.Constant plain() {
        int start = c.start();
        int end = c.end();
        boolean unicode = c.text().charAt(start) == 'u';
        c.advance();
        Literal value = decoder.literal(start, end);
        return new Expr.Constant(
                c.segment(), c.index(), c.at(start), c.length(start), value, unicode);
    }
}
