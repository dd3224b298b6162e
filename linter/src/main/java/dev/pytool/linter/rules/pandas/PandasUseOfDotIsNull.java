package dev.pytool.linter.rules.pandas;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// `isnull` is another name of `isna`; one of them is enough.
///
/// ```python
/// table.isnull()
/// ```
///
/// Write instead:
///
/// ```python
/// table.isna()
/// ```
@Rule(
        code = "PD003",
        name = "pandas-use-of-dot-is-null",
        message = "`.isna` is preferred to `.isnull`; functionality is equivalent")
final class PandasUseOfDotIsNull {
    private PandasUseOfDotIsNull() {}

    static void check(Expr.Call node, LintContext cx) {
        DataFrames.method(node, "isnull", true, cx);
    }
}
