package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Literal;
import dev.pytool.parser.ast.UnaryOperator;
import dev.pytool.processor.rule.Rule;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/// Comparison with an unnamed number.
@Rule(
        code = "PLR2004",
        name = "magic-value-comparison",
        message =
                "Magic value used in comparison, consider replacing `{}` with a constant variable")
final class MagicValueComparison {
    private MagicValueComparison() {}

    static void check(Expr.Compare node, LintContext cx) {
        List<Expr> all = new ArrayList<>();
        all.add(node.left());
        all.addAll(node.comparators());
        // A comparison of two constants is another mistake.
        for (int i = 0; i + 1 < all.size(); i++) {
            if (isConstant(all.get(i)) && isConstant(all.get(i + 1))) {
                return;
            }
        }
        for (Expr each : all) {
            if (isMagic(each, cx)) {
                cx.report(each, cx.text(each));
            }
        }
    }

    private static boolean isConstant(Expr expr) {
        return expr instanceof Expr.Constant
                || expr instanceof Expr.UnaryOp unary && unary.operand() instanceof Expr.Constant;
    }

    private static boolean isMagic(Expr expr, LintContext cx) {
        Expr bare =
                expr instanceof Expr.UnaryOp unary
                                && (unary.op() == UnaryOperator.USUB
                                        || unary.op() == UnaryOperator.UADD
                                        || unary.op() == UnaryOperator.INVERT)
                        ? unary.operand()
                        : expr;
        if (!(bare instanceof Expr.Constant constant)) {
            return false;
        }
        List<String> allowed = cx.options().pylint().allowMagicValueTypes();
        return switch (constant.value()) {
            case Literal.Str text ->
                    !allowed.contains("str")
                            && !text.value().isEmpty()
                            && !text.value().equals("__main__");
            case Literal.Bytes bytes -> !allowed.contains("bytes");
            case Literal.Int number ->
                    !allowed.contains("int")
                            && !number.value().equals(BigInteger.ZERO)
                            && !number.value().equals(BigInteger.ONE);
            case Literal.Float number -> !allowed.contains("float");
            case Literal.Imaginary number -> !allowed.contains("complex");
            default -> false;
        };
    }
}
