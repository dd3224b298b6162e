package dev.pytool.linter.rules.ruff;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.CmpOperator;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Literal;
import dev.pytool.parser.ast.Operator;
import dev.pytool.parser.ast.Signs;
import dev.pytool.parser.ast.UnaryOperator;
import dev.pytool.processor.rule.Rule;

import java.util.Locale;

/// Floating point numbers are rounded, so two ways to the same number seldom give equal ones.
///
/// ```python
/// if total == 0.3:                  # math.isclose(total, 0.3)
///     ...
/// ```
///
/// Comparisons with infinity are exact and left alone.
@Rule(
        code = "RUF069",
        name = "float-equality-comparison",
        message = "Unreliable floating point equality comparison `{}`",
        preview = true)
final class FloatEqualityComparison {
    private FloatEqualityComparison() {}

    static void check(Expr.Compare node, LintContext cx) {
        Expr left = node.left();
        for (int i = 0; i < node.ops().size(); i++) {
            Expr right = node.comparators().get(i);
            CmpOperator op = node.ops().get(i);
            if ((op == CmpOperator.EQ || op == CmpOperator.NOT_EQ)
                    && !isInfinite(left, cx)
                    && !isInfinite(right, cx)
                    && (isFloat(left, cx) || isFloat(right, cx))) {
                cx.report(
                        cx.start(left),
                        cx.end(right),
                        cx.text(left) + " " + Signs.of(op) + " " + cx.text(right));
            }
            left = right;
        }
    }

    private static boolean isInfinite(Expr expr, LintContext cx) {
        if (!(expr instanceof Expr.Call call)) {
            return switch (cx.nameOf(expr)) {
                case "math.inf", "cmath.inf", "numpy.inf" -> true;
                default -> false;
            };
        }
        if (!makesFloat(call, cx) || call.args().size() != 1) {
            return false;
        }
        return Exprs.string(call.args().getFirst())
                .filter(text ->
                        switch (text.strip().toLowerCase(Locale.ROOT)) {
                            case "inf", "+inf", "-inf", "infinity", "+infinity", "-infinity" ->
                                    true;
                            default -> false;
                        })
                .isPresent();
    }

    private static boolean makesFloat(Expr.Call call, LintContext cx) {
        return cx.isBuiltin(call.func(), "float") || cx.isBuiltin(call.func(), "complex");
    }

    private static boolean isFloat(Expr expr, LintContext cx) {
        return switch (expr) {
            case Expr.Constant constant ->
                    constant.value() instanceof Literal.Float
                            || constant.value() instanceof Literal.Imaginary;
            case Expr.Call call -> makesFloat(call, cx);
            case Expr.UnaryOp unary ->
                    (unary.op() == UnaryOperator.USUB || unary.op() == UnaryOperator.UADD)
                            && !(unary.operand() instanceof Expr.Call call && isInfinite(call, cx))
                            && isFloat(unary.operand(), cx);
            case Expr.BinOp binary ->
                    isFloat(binary.left(), cx)
                            || isFloat(binary.right(), cx)
                            || binary.op() == Operator.DIV
                                    && isNumber(binary.left())
                                    && isNumber(binary.right());
            case Expr.NamedExpr named -> isFloat(named.value(), cx);
            case Expr.IfExp choice -> isFloat(choice.body(), cx) && isFloat(choice.orelse(), cx);
            default -> false;
        };
    }

    /// Whether an expression shows that it is a number: made of literals.
    private static boolean isNumber(Expr expr) {
        return switch (expr) {
            case Expr.Constant constant -> Exprs.isNumber(constant) || Exprs.isBool(constant);
            case Expr.UnaryOp unary -> isNumber(unary.operand());
            case Expr.BinOp binary -> isNumber(binary.left()) && isNumber(binary.right());
            default -> false;
        };
    }
}
