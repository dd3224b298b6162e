package dev.pytool.parser.grammar;

import dev.pytool.parser.ast.Arg;
import dev.pytool.parser.ast.Arguments;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.token.TokenKind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The parameters of functions and lambdas.
final class Parameters {
    private final Cursor c;
    private final Productions rules;

    Parameters(Productions rules) {
        this.rules = rules;
        c = rules.cursor;
    }

    /// Parameters up to a closing parenthesis, which stays.
    Arguments ofFunction() {
        return read(TokenKind.RPAR, true);
    }

    /// Parameters up to a colon, which stays.
    Arguments ofLambda() {
        return read(TokenKind.COLON, false);
    }

    private Arguments read(TokenKind end, boolean annotated) {
        int start = c.start();
        Collected collected = new Collected();
        while (c.kind != end && !c.atLineEnd()) {
            if (!parameter(collected, annotated) || c.kind == end) {
                break;
            }
            if (c.atLineEnd() || !c.expect(TokenKind.COMMA)) {
                break;
            }
        }
        if (collected.bareStar && collected.keywordOnly.isEmpty()) {
            c.problem("named arguments must follow bare *");
        }
        return new Arguments(
                c.segment(),
                c.index(),
                c.at(start),
                c.length(start),
                List.copyOf(collected.positionalOnly),
                List.copyOf(collected.positional),
                collected.variadic,
                List.copyOf(collected.keywordOnly),
                List.copyOf(collected.keywordDefaults),
                collected.keywords,
                List.copyOf(collected.defaults));
    }

    /// Parameters read so far.
    private static final class Collected {
        private List<Arg> positionalOnly = List.of();
        private List<Arg> positional = new ArrayList<>(4);
        private final List<Expr> defaults = new ArrayList<>(2);
        private Optional<Arg> variadic = Optional.empty();
        private final List<Arg> keywordOnly = new ArrayList<>(0);
        private final List<Optional<Expr>> keywordDefaults = new ArrayList<>(0);
        private Optional<Arg> keywords = Optional.empty();
        private boolean star;
        private boolean bareStar;
    }

    /// One piece between commas; false where there is none.
    private boolean parameter(Collected into, boolean annotated) {
        if (into.keywords.isPresent() && c.kind != TokenKind.NEWLINE) {
            c.problem("arguments cannot follow var-keyword argument");
        }
        switch (c.kind) {
            case NAME -> named(into, annotated);
            case SLASH -> slash(into);
            case STAR -> star(into, annotated);
            case DOUBLESTAR -> {
                c.advance();
                into.keywords = Optional.of(name(annotated, false));
                if (c.kind == TokenKind.EQUAL) {
                    c.problem("var-keyword argument cannot have default value");
                    skipDefault();
                }
            }
            default -> {
                c.problem("invalid syntax");
                return false;
            }
        }
        return true;
    }

    private void named(Collected into, boolean annotated) {
        Arg name = name(annotated, false);
        Optional<Expr> value =
                c.accept(TokenKind.EQUAL)
                        ? Optional.of(rules.expressions.expression())
                        : Optional.empty();
        if (into.star) {
            into.keywordOnly.add(name);
            into.keywordDefaults.add(value);
            return;
        }
        into.positional.add(name);
        if (value.isPresent()) {
            into.defaults.add(value.get());
        } else if (!into.defaults.isEmpty()) {
            c.problem("parameter without a default follows parameter with a default", name);
        }
    }

    private void slash(Collected into) {
        if (into.star) {
            c.problem("/ must be ahead of *");
        } else if (!into.positionalOnly.isEmpty()) {
            c.problem("/ may appear only once");
        } else if (into.positional.isEmpty()) {
            c.problem("at least one argument must precede /");
        } else {
            into.positionalOnly = into.positional;
            into.positional = new ArrayList<>(4);
        }
        c.advance();
    }

    private void star(Collected into, boolean annotated) {
        if (into.star) {
            c.problem("* argument may appear only once");
        }
        into.star = true;
        c.advance();
        if (c.kind != TokenKind.NAME) {
            into.bareStar = true;
            return;
        }
        into.variadic = Optional.of(name(annotated, true));
        if (c.kind == TokenKind.EQUAL) {
            c.problem("var-positional argument cannot have default value");
            skipDefault();
        }
    }

    private void skipDefault() {
        c.advance();
        rules.expressions.expression();
    }

    private Arg name(boolean annotated, boolean starAnnotation) {
        int start = c.start();
        String name = c.expectName();
        Optional<Expr> annotation = Optional.empty();
        if (annotated && c.accept(TokenKind.COLON)) {
            annotation =
                    Optional.of(
                            starAnnotation
                                    ? rules.expressions.starExpression()
                                    : rules.expressions.expression());
        }
        return new Arg(c.segment(), c.index(), c.at(start), c.length(start), name, annotation);
    }
}
