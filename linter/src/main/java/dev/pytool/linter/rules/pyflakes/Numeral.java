package dev.pytool.linter.rules.pyflakes;

import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Literal;
import dev.pytool.parser.ast.Operator;
import dev.pytool.parser.ast.UnaryOperator;

import java.math.BigDecimal;
import java.util.Optional;

/// The value of a number as it is written, signs and sums of real and imaginary part included.
record Numeral(BigDecimal real, double imaginary) {
    static Optional<Numeral> of(Expr expr) {
        return switch (expr) {
            case Expr.Constant constant -> literal(constant.value());
            case Expr.UnaryOp sign when sign.op() == UnaryOperator.USUB ->
                    of(sign.operand()).map(Numeral::negated);
            case Expr.UnaryOp sign when sign.op() == UnaryOperator.UADD -> of(sign.operand());
            case Expr.BinOp sum when sum.op() == Operator.ADD || sum.op() == Operator.SUB ->
                    sum(sum);
            default -> Optional.empty();
        };
    }

    private static Optional<Numeral> literal(Literal literal) {
        return switch (literal) {
            case Literal.Bool bool ->
                    Optional.of(new Numeral(bool.value() ? BigDecimal.ONE : BigDecimal.ZERO, 0));
            case Literal.Int number -> Optional.of(new Numeral(new BigDecimal(number.value()), 0));
            case Literal.Float number when Double.isFinite(number.value()) ->
                    Optional.of(new Numeral(new BigDecimal(number.value()), 0));
            case Literal.Imaginary number ->
                    Optional.of(new Numeral(BigDecimal.ZERO, number.value()));
            default -> Optional.empty();
        };
    }

    private Numeral negated() {
        return new Numeral(real.negate(), -imaginary);
    }

    /// A complex number holds its real part as a float.
    private static Optional<Numeral> sum(Expr.BinOp sum) {
        Optional<Numeral> left = of(sum.left());
        if (left.isEmpty()
                || left.get().imaginary != 0
                || !(sum.right() instanceof Expr.Constant constant)
                || !(constant.value() instanceof Literal.Imaginary right)) {
            return Optional.empty();
        }
        double real = left.get().real.doubleValue();
        return Double.isFinite(real)
                ? Optional.of(
                        new Numeral(
                                new BigDecimal(real),
                                sum.op() == Operator.ADD ? right.value() : -right.value()))
                : Optional.empty();
    }

    /// Equal for numbers that are equal.
    String identity() {
        String text = real.signum() == 0 ? "0" : real.stripTrailingZeros().toString();
        return imaginary == 0 ? text : text + " " + imaginary;
    }
}
