package dev.pytool.linter.rules.pandas;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.ExprContext;
import dev.pytool.parser.ast.Keyword;
import dev.pytool.processor.rule.Rule;

/// `.values` is now an array of NumPy and now one of pandas.
///
/// ```python
/// table.values
/// ```
///
/// Write instead:
///
/// ```python
/// table.to_numpy()
/// ```
@Rule(
        code = "PD011",
        name = "pandas-use-of-dot-values",
        message = "Use `.to_numpy()` or `.array` instead of `.values`")
final class PandasUseOfDotValues {
    private PandasUseOfDotValues() {}

    static void check(Expr.Attribute node, LintContext cx) {
        if (!node.attr().equals("values")
                || !DataFrames.areUsed(cx)
                || !(node.ctx() == ExprContext.LOAD)) {
            return;
        }
        boolean called =
                cx.parent(node)
                        .filter(parent -> parent instanceof Expr.Call call && call.func() == node)
                        .isPresent();
        boolean argument =
                cx.parent(node)
                        .filter(parent ->
                                parent instanceof Expr.Call call && call.func() != node
                                        || parent instanceof Keyword)
                        .isPresent();
        if (!called && !argument && DataFrames.kind(node.value(), cx) == DataFrames.Kind.LIKELY) {
            cx.report(node);
        }
    }
}
