package dev.pytool.linter.rules.commas;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.StringParts;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.parser.token.Tokens;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Commas before closing brackets and at the ends of statements, found in the tokens.
final class TrailingCommas {
    private TrailingCommas() {}

    /// What was found about one comma.
    enum Verdict {
        MISSING,
        BARE_TUPLE,
        PROHIBITED
    }

    /// One finding.
    ///
    /// @param start absolute offset of the comma, or of the token that lacks one behind it
    record Comma(Verdict verdict, int start, int end) {}

    private enum Type {
        NAMED,
        STRING,
        NEWLINE,
        LINE_BREAK,
        OPEN,
        OPEN_SQUARE,
        OPEN_CURLY,
        CLOSE,
        COLON,
        COMMA,
        DEF,
        CLASS,
        TYPE,
        FOR,
        LAMBDA,
        OTHER
    }

    private enum Place {
        NONE,
        PARAMETERS,
        ARGUMENTS,
        TUPLE,
        SUBSCRIPT,
        LIST,
        DICT,
        LAMBDA,
        TYPE_PARAMETERS
    }

    private record Token(Type type, int start, int end) {}

    private static final class Level {
        Place place;
        int commas;

        Level(Place place) {
            this.place = place;
        }
    }

    /// All findings of a file, in order.
    static List<Comma> of(LintContext cx) {
        List<Comma> found = new ArrayList<>();
        Token none = new Token(Type.OTHER, 0, 0);
        Token previous = none;
        Token before = none;
        Deque<Level> levels = new ArrayDeque<>();
        levels.push(new Level(Place.NONE));
        for (Token token : tokens(cx)) {
            if (previous.type == Type.LINE_BREAK && token.type == Type.LINE_BREAK) {
                continue;
            }
            Level level = enter(token, previous, before, levels);
            judge(token, previous, before, level, found);
            boolean leaves =
                    level.place == Place.LAMBDA
                            ? token.type == Type.COLON
                            : token.type == Type.CLOSE;
            if (leaves && levels.size() > 1) {
                levels.pop();
            }
            before = previous;
            previous = token;
        }
        return found;
    }

    private static void judge(
            Token token, Token previous, Token before, Level level, List<Comma> found) {
        boolean allowed =
                token.type == Type.CLOSE
                        && switch (level.place) {
                            case NONE, LAMBDA -> false;
                            case TUPLE, SUBSCRIPT -> level.commas != 0;
                            default -> true;
                        };
        if (previous.type == Type.COMMA) {
            boolean single =
                    (level.place == Place.SUBSCRIPT || level.place == Place.TUPLE)
                            && level.commas <= 1;
            if (allowed && !single || level.place == Place.LAMBDA && token.type == Type.COLON) {
                found.add(new Comma(Verdict.PROHIBITED, previous.start, previous.end));
            } else if (token.type == Type.NEWLINE) {
                found.add(new Comma(Verdict.BARE_TUPLE, previous.start, previous.end));
            }
            return;
        }
        if (allowed && previous.type == Type.LINE_BREAK) {
            switch (before.type) {
                case COMMA, OPEN, OPEN_SQUARE, OPEN_CURLY -> {}
                default -> found.add(new Comma(Verdict.MISSING, before.start, before.end));
            }
        }
    }

    private static Level enter(Token token, Token previous, Token before, Deque<Level> levels) {
        boolean defines =
                before.type == Type.DEF || before.type == Type.CLASS || before.type == Type.TYPE;
        Place place =
                switch (token.type) {
                    case OPEN -> {
                        if (previous.type == Type.NAMED) {
                            yield before.type == Type.DEF ? Place.PARAMETERS : Place.ARGUMENTS;
                        }
                        yield previous.type == Type.CLOSE ? Place.ARGUMENTS : Place.TUPLE;
                    }
                    case OPEN_SQUARE ->
                            switch (previous.type) {
                                case NAMED -> defines ? Place.TYPE_PARAMETERS : Place.SUBSCRIPT;
                                case CLOSE, STRING -> Place.SUBSCRIPT;
                                default -> Place.LIST;
                            };
                    case OPEN_CURLY -> Place.DICT;
                    case LAMBDA -> Place.LAMBDA;
                    default -> Place.NONE;
                };
        if (place != Place.NONE) {
            levels.push(new Level(place));
        } else if (token.type == Type.FOR) {
            // A comprehension takes no comma.
            levels.pop();
            levels.push(new Level(Place.NONE));
        } else if (token.type == Type.COMMA) {
            levels.peek().commas++;
        }
        return levels.peek();
    }

    private static List<Token> tokens(LintContext cx) {
        Tokens all = cx.tokens();
        List<Token> out = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            switch (all.kind(i)) {
                case WHITESPACE, COMMENT, CONTINUATION -> {}
                case FSTRING_START, TSTRING_START -> {
                    int close = StringParts.closing(i, all);
                    out.add(new Token(Type.STRING, all.start(i), all.end(close)));
                    i = close;
                }
                default -> out.add(new Token(type(i, all, cx), all.start(i), all.end(i)));
            }
        }
        return out;
    }

    private static Type type(int i, Tokens all, LintContext cx) {
        return switch (all.kind(i)) {
            case NAME -> isTypeKeyword(i, all, cx) ? Type.TYPE : Type.NAMED;
            case IMPORT -> Type.NAMED;
            case STRING -> Type.STRING;
            case NEWLINE -> Type.NEWLINE;
            case NL -> Type.LINE_BREAK;
            case LPAR -> Type.OPEN;
            case LSQB -> Type.OPEN_SQUARE;
            case LBRACE -> Type.OPEN_CURLY;
            case RPAR, RSQB, RBRACE -> Type.CLOSE;
            case COLON -> Type.COLON;
            case COMMA -> Type.COMMA;
            case DEF -> Type.DEF;
            case CLASS -> Type.CLASS;
            case FOR -> Type.FOR;
            case LAMBDA -> Type.LAMBDA;
            default -> Type.OTHER;
        };
    }

    /// Whether the name begins a `type` statement: a name follows on it.
    private static boolean isTypeKeyword(int i, Tokens all, LintContext cx) {
        return all.end(i) - all.start(i) == 4
                && cx.text().startsWith("type", all.start(i))
                && all.kind(all.significant(i + 1)) == TokenKind.NAME;
    }
}
