package dev.pytool.linter.rules.refurb;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.ImportEdits;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Literal;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// The module `math` has the constants with all their digits.
@Rule(
        code = "FURB152",
        name = "math-constant",
        fix = Fixable.SOMETIMES,
        preview = true,
        message = "Replace `{}` with `math.{}`")
final class MathConstant {
    private MathConstant() {}

    static void check(Expr.Constant node, LintContext cx) {
        if (!(node.value() instanceof Literal.Float number)) {
            return;
        }
        String name =
                matches(number.value(), Math.PI, 2)
                        ? "pi"
                        : matches(number.value(), Math.E, 3) || number.value() == 2.71
                                ? "e"
                                : matches(number.value(), 2 * Math.PI, 2) ? "tau" : "";
        if (name.isEmpty()) {
            return;
        }
        Finding finding = cx.report(node, cx.text(node), name);
        ImportEdits.use("math", name, node, cx)
                .ifPresent(use ->
                        finding.fix(Fix.Safety.SAFE, use.with(cx.replace(node, use.name()))));
    }

    /// Whether a value is the constant, cut off or rounded after so many digits or more.
    private static boolean matches(double value, double constant, int least) {
        if (value == constant) {
            return true;
        }
        String digits =
                new java.math.BigDecimal(Double.toString(value))
                        .stripTrailingZeros()
                        .toPlainString();
        int places = digits.indexOf('.') < 0 ? 0 : digits.length() - digits.indexOf('.') - 1;
        if (places < least) {
            return false;
        }
        java.math.BigDecimal exact = new java.math.BigDecimal(constant);
        java.math.BigDecimal written = new java.math.BigDecimal(digits);
        return exact.setScale(places, java.math.RoundingMode.DOWN).compareTo(written) == 0
                || exact.setScale(places, java.math.RoundingMode.HALF_UP).compareTo(written) == 0;
    }
}
