package dev.pytool.parser.grammar;

import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.TypeParam;
import dev.pytool.parser.token.TokenKind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Type parameter lists (PEP 695, defaults of PEP 696).
final class TypeParameters {
    private final Cursor c;
    private final Productions rules;

    TypeParameters(Productions rules) {
        this.rules = rules;
        c = rules.cursor;
    }

    /// A list in square brackets, where one begins here.
    List<TypeParam> optional() {
        if (!c.accept(TokenKind.LSQB)) {
            return List.of();
        }
        if (c.kind == TokenKind.RSQB) {
            c.problem("Type parameter list cannot be empty");
        }
        List<TypeParam> parameters = new ArrayList<>();
        while (c.kind != TokenKind.RSQB) {
            if (c.kind != TokenKind.NAME
                    && c.kind != TokenKind.STAR
                    && c.kind != TokenKind.DOUBLESTAR) {
                break;
            }
            parameters.add(parameter());
            if (!c.accept(TokenKind.COMMA)) {
                break;
            }
        }
        rules.atoms.close(TokenKind.RSQB);
        return List.copyOf(parameters);
    }

    private TypeParam parameter() {
        int start = c.start();
        if (c.accept(TokenKind.STAR)) {
            String name = c.expectName();
            refuseBound("TypeVarTuple");
            Optional<Expr> value =
                    c.accept(TokenKind.EQUAL)
                            ? Optional.of(rules.expressions.starExpression())
                            : Optional.empty();
            return new TypeParam.TypeVarTuple(
                    c.segment(), c.index(), c.at(start), c.length(start), name, value);
        }
        if (c.accept(TokenKind.DOUBLESTAR)) {
            String name = c.expectName();
            refuseBound("ParamSpec");
            Optional<Expr> value = defaultValue();
            return new TypeParam.ParamSpec(
                    c.segment(), c.index(), c.at(start), c.length(start), name, value);
        }
        String name = c.expectName();
        Optional<Expr> bound =
                c.accept(TokenKind.COLON)
                        ? Optional.of(rules.expressions.expression())
                        : Optional.empty();
        Optional<Expr> value = defaultValue();
        return new TypeParam.TypeVar(
                c.segment(), c.index(), c.at(start), c.length(start), name, bound, value);
    }

    private Optional<Expr> defaultValue() {
        return c.accept(TokenKind.EQUAL)
                ? Optional.of(rules.expressions.expression())
                : Optional.empty();
    }

    private void refuseBound(String what) {
        if (c.kind == TokenKind.COLON) {
            c.problem("cannot use bound with " + what);
            c.advance();
            rules.expressions.expression();
        }
    }
}
