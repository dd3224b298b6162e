package dev.pytool.linter.rules.pandas;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// The method `merge` does the same and can be chained.
///
/// ```python
/// pd.merge(one, other, on="key")
/// ```
///
/// Write instead:
///
/// ```python
/// one.merge(other, on="key")
/// ```
@Rule(
        code = "PD015",
        name = "pandas-use-of-pd-merge",
        message =
                "Use `.merge` method instead of `pd.merge` function. They have equivalent functionality.")
final class PandasUseOfPdMerge {
    private PandasUseOfPdMerge() {}

    static void check(Expr.Attribute node, LintContext cx) {
        if (node.attr().equals("merge")
                && Exprs.isName(node.value(), "pd")
                && DataFrames.areUsed(cx)) {
            cx.report(node);
        }
    }
}
