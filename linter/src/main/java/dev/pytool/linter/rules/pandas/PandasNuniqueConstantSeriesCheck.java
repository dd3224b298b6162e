package dev.pytool.linter.rules.pandas;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// `nunique` counts all values where looking for one that differs is enough.
///
/// ```python
/// if series.nunique() == 1:
///     ...
/// ```
///
/// Write instead:
///
/// ```python
/// array = series.to_numpy()
/// if array.shape[0] == 0 or (array[0] == array).all():
///     ...
/// ```
@Rule(
        code = "PD101",
        name = "pandas-nunique-constant-series-check",
        message = "Using `series.nunique()` for checking that a series is constant is inefficient")
final class PandasNuniqueConstantSeriesCheck {
    private PandasNuniqueConstantSeriesCheck() {}

    static void check(Expr.Compare node, LintContext cx) {
        if (node.ops().size() != 1
                || !Exprs.isInt(node.comparators().getFirst(), 1)
                || !(node.left() instanceof Expr.Call call)
                || !Calls.method(call).equals("nunique")
                || !DataFrames.areUsed(cx)) {
            return;
        }
        boolean compares =
                switch (node.ops().getFirst()) {
                    case EQ, NOT_EQ, GT, LT_E -> true;
                    default -> false;
                };
        Expr series = ((Expr.Attribute) call.func()).value();
        if (compares && DataFrames.kind(series, cx) == DataFrames.Kind.LIKELY) {
            cx.report(node);
        }
    }
}
