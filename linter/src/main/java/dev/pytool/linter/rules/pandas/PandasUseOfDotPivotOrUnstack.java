package dev.pytool.linter.rules.pandas;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// `pivot_table` does what `pivot` and `unstack` do, and more.
///
/// ```python
/// table.pivot(index="a", columns="b")
/// ```
///
/// Write instead:
///
/// ```python
/// table.pivot_table(index="a", columns="b")
/// ```
@Rule(
        code = "PD010",
        name = "pandas-use-of-dot-pivot-or-unstack",
        message =
                "`.pivot_table` is preferred to `.pivot` or `.unstack`; provides same functionality")
final class PandasUseOfDotPivotOrUnstack {
    private PandasUseOfDotPivotOrUnstack() {}

    static void check(Expr.Call node, LintContext cx) {
        DataFrames.method(node, "pivot", true, cx);
        DataFrames.method(node, "unstack", true, cx);
    }
}
