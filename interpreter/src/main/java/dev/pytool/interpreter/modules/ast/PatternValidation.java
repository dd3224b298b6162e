package dev.pytool.interpreter.modules.ast;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Literal;
import dev.pytool.parser.ast.Operator;
import dev.pytool.parser.ast.Pattern;
import dev.pytool.parser.ast.UnaryOperator;

import java.util.List;
import java.util.Optional;

/// The part of [Validation] that concerns patterns.
final class PatternValidation {
    private PatternValidation() {}

    /// Checks the pattern of a `case`.
    static void whole(Pattern pattern) {
        noStars(List.of(pattern));
        check(pattern);
    }

    static void check(Pattern pattern) {
        switch (pattern) {
            case Pattern.MatchValue value -> value(value.value());
            case Pattern.MatchSingleton single -> {
                if (!(single.value() instanceof Literal.None)
                        && !(single.value() instanceof Literal.Bool)) {
                    throw Errors.value("MatchSingleton can only contain True, False and None");
                }
            }
            case Pattern.MatchMapping mapping -> {
                if (mapping.keys().size() != mapping.patterns().size()) {
                    throw Errors.value(
                            "MatchMapping doesn't have the same number of keys as patterns");
                }
                capture(mapping.rest());
                noStars(mapping.patterns());
                mapping.keys().forEach(PatternValidation::key);
            }
            case Pattern.MatchClass type -> type(type);
            case Pattern.MatchStar star -> capture(star.name());
            case Pattern.MatchAs as -> {
                capture(as.name());
                if (as.pattern().isPresent() && as.name().isEmpty()) {
                    throw Errors.value("MatchAs must specify a target name if a pattern is given");
                }
                as.pattern().ifPresent(inner -> noStars(List.of(inner)));
            }
            case Pattern.MatchOr or -> {
                if (or.patterns().size() < 2) {
                    throw Errors.value("MatchOr requires at least 2 patterns");
                }
                noStars(or.patterns());
            }
            case Pattern.MatchSequence _ -> {}
        }
    }

    private static void noStars(List<Pattern> patterns) {
        if (patterns.stream().anyMatch(p -> p instanceof Pattern.MatchStar)) {
            throw Errors.value("can't use MatchStar here");
        }
    }

    private static void capture(Optional<String> name) {
        if (name.isPresent() && name.get().equals("_")) {
            throw Errors.value("can't capture name '_' in patterns");
        }
        name.ifPresent(Validation::name);
    }

    private static void key(Expr key) {
        if (key instanceof Expr.Constant constant
                && (constant.value() instanceof Literal.None
                        || constant.value() instanceof Literal.Bool)) {
            return;
        }
        value(key);
    }

    private static void type(Pattern.MatchClass pattern) {
        if (pattern.kwdAttrs().size() != pattern.kwdPatterns().size()) {
            throw Errors.value(
                    "MatchClass doesn't have the same number of keyword attributes as patterns");
        }
        Expr cls = pattern.cls();
        while (cls instanceof Expr.Attribute attribute) {
            cls = attribute.value();
        }
        if (!(cls instanceof Expr.Name)) {
            throw Errors.value("MatchClass cls field can only contain Name or Attribute nodes.");
        }
        pattern.kwdAttrs().forEach(Validation::name);
        noStars(pattern.patterns());
        noStars(pattern.kwdPatterns());
    }

    private static void value(Expr value) {
        boolean fits =
                switch (value) {
                    case Expr.Constant constant -> literal(constant.value());
                    case Expr.Attribute _, Expr.JoinedStr _, Expr.TemplateStr _ -> true;
                    case Expr.UnaryOp minus -> number(minus);
                    case Expr.BinOp sum ->
                            (sum.op() == Operator.ADD || sum.op() == Operator.SUB)
                                    && (sum.left() instanceof Expr.UnaryOp minus
                                            ? number(minus)
                                            : sum.left() instanceof Expr.Constant)
                                    && sum.right() instanceof Expr.Constant;
                    default -> false;
                };
        if (!fits) {
            throw Errors.value("patterns may only match literals and attribute lookups");
        }
    }

    private static boolean literal(Literal literal) {
        if (literal instanceof Literal.None
                || literal instanceof Literal.Bool
                || literal instanceof Literal.Ellipsis) {
            throw Errors.value("unexpected constant inside of a literal pattern");
        }
        return true;
    }

    private static boolean number(Expr.UnaryOp minus) {
        return minus.op() == UnaryOperator.USUB && minus.operand() instanceof Expr.Constant;
    }
}
