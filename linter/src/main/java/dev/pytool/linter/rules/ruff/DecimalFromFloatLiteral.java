package dev.pytool.linter.rules.ruff;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Literal;
import dev.pytool.parser.ast.UnaryOperator;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// The literal is rounded to a binary fraction before `Decimal` sees it; a string keeps every
/// digit.
@Rule(
        code = "RUF032",
        name = "decimal-from-float-literal",
        fix = Fixable.ALWAYS,
        message = "`Decimal()` called with float literal argument")
final class DecimalFromFloatLiteral {
    private DecimalFromFloatLiteral() {}

    static void check(Expr.Call node, LintContext cx) {
        if (node.args().isEmpty() || !cx.nameOf(node.func()).equals("decimal.Decimal")) {
            return;
        }
        Expr arg = node.args().getFirst();
        boolean minus = false;
        Expr number = arg;
        while (number instanceof Expr.UnaryOp unary
                && (unary.op() == UnaryOperator.USUB || unary.op() == UnaryOperator.UADD)) {
            minus ^= unary.op() == UnaryOperator.USUB;
            number = unary.operand();
        }
        if (number instanceof Expr.Constant constant && constant.value() instanceof Literal.Float) {
            char quote = cx.style().quote();
            cx.report(arg)
                    .unsafe(cx.replace(arg, quote + (minus ? "-" : "") + cx.text(number) + quote));
        }
    }
}
