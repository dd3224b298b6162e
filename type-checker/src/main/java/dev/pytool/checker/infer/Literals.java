package dev.pytool.checker.infer;

import dev.pytool.checker.type.LiteralValue;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Literal;
import dev.pytool.parser.ast.UnaryOperator;

import java.util.Optional;

/// Constant expressions.
final class Literals {
    private Literals() {}

    static Optional<String> text(Expr expression) {
        return expression instanceof Expr.Constant c && c.value() instanceof Literal.Str s
                ? Optional.of(s.value())
                : Optional.empty();
    }

    static Optional<Boolean> bool(Expr expression) {
        return expression instanceof Expr.Constant c && c.value() instanceof Literal.Bool b
                ? Optional.of(b.value())
                : Optional.empty();
    }

    static boolean isNone(Expr expression) {
        return expression instanceof Expr.Constant c && c.value() instanceof Literal.None;
    }

    static boolean isEllipsis(Expr expression) {
        return expression instanceof Expr.Constant c && c.value() instanceof Literal.Ellipsis;
    }

    static Optional<Integer> integer(Expr expression) {
        return switch (expression) {
            case Expr.Constant c
                    when c.value() instanceof Literal.Int i && i.value().bitLength() < 31 ->
                    Optional.of(i.value().intValue());
            case Expr.UnaryOp u when u.op() == UnaryOperator.USUB ->
                    integer(u.operand()).map(i -> -i);
            default -> Optional.empty();
        };
    }

    /// The value of a constant that a literal type can hold.
    static Optional<LiteralValue> value(Expr expression) {
        return switch (expression) {
            case Expr.Constant c ->
                    switch (c.value()) {
                        case Literal.Int i -> Optional.of(new LiteralValue.Int(i.value()));
                        case Literal.Str s -> Optional.of(new LiteralValue.Str(s.value()));
                        case Literal.Bytes b -> Optional.of(new LiteralValue.Bytes(b.value()));
                        case Literal.Bool b -> Optional.of(new LiteralValue.Bool(b.value()));
                        default -> Optional.empty();
                    };
            case Expr.UnaryOp u
                    when u.op() == UnaryOperator.USUB
                            && u.operand() instanceof Expr.Constant c
                            && c.value() instanceof Literal.Int i ->
                    Optional.of(new LiteralValue.Int(i.value().negate()));
            case Expr.UnaryOp u
                    when u.op() == UnaryOperator.UADD
                            && u.operand() instanceof Expr.Constant c
                            && c.value() instanceof Literal.Int i ->
                    Optional.of(new LiteralValue.Int(i.value()));
            default -> Optional.empty();
        };
    }
}
