package dev.pytool.linter.rules.numpy;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.ImportEdits;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// A function of NumPy has an old name, which a later version removes.
///
/// ```python
/// np.alltrue(x)
/// ```
///
/// Write instead:
///
/// ```python
/// np.all(x)
/// ```
///
/// The fix does that.
@Rule(
        code = "NPY003",
        name = "numpy-deprecated-function",
        fix = Fixable.SOMETIMES,
        message = "`np.{}` is deprecated; use `np.{}` instead")
final class NumpyDeprecatedFunction {
    private NumpyDeprecatedFunction() {}

    static void check(Expr.Name node, LintContext cx) {
        old(node, cx);
    }

    static void check(Expr.Attribute node, LintContext cx) {
        old(node, cx);
    }

    private static void old(Expr node, LintContext cx) {
        String name = cx.nameOf(node);
        String replacement =
                switch (name) {
                    case "numpy.round_" -> "round";
                    case "numpy.product" -> "prod";
                    case "numpy.cumproduct" -> "cumprod";
                    case "numpy.sometrue" -> "any";
                    case "numpy.alltrue" -> "all";
                    default -> "";
                };
        if (!replacement.isEmpty()) {
            Finding finding = cx.report(node, name.substring("numpy.".length()), replacement);
            ImportEdits.use("numpy", replacement, node, cx)
                    .ifPresent(use ->
                            finding.fix(Fix.Safety.SAFE, use.with(cx.start(node), cx.end(node))));
        }
    }
}
