package dev.pytool.linter.rules.pandas;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// `melt` does what `stack` does, and gives a flat table.
///
/// ```python
/// table.stack()
/// ```
///
/// Write instead:
///
/// ```python
/// table.melt()
/// ```
@Rule(
        code = "PD013",
        name = "pandas-use-of-dot-stack",
        message = "`.melt` is preferred to `.stack`; provides same functionality")
final class PandasUseOfDotStack {
    private PandasUseOfDotStack() {}

    static void check(Expr.Call node, LintContext cx) {
        DataFrames.method(node, "stack", false, cx);
    }
}
