package dev.pytool.linter.rules.pandas;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// `notnull` is another name of `notna`; one of them is enough.
///
/// ```python
/// table.notnull()
/// ```
///
/// Write instead:
///
/// ```python
/// table.notna()
/// ```
@Rule(
        code = "PD004",
        name = "pandas-use-of-dot-not-null",
        message = "`.notna` is preferred to `.notnull`; functionality is equivalent")
final class PandasUseOfDotNotNull {
    private PandasUseOfDotNotNull() {}

    static void check(Expr.Call node, LintContext cx) {
        DataFrames.method(node, "notnull", true, cx);
    }
}
