package dev.pytool.linter.rules.pandas;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// `.iloc` reads one cell as well as many.
///
/// ```python
/// table.iat[0, 1]
/// ```
///
/// Write instead:
///
/// ```python
/// table.iloc[0, 1]
/// ```
@Rule(
        code = "PD009",
        name = "pandas-use-of-dot-iat",
        message = "Use `.iloc` instead of `.iat`. If speed is important, use NumPy.")
final class PandasUseOfDotIat {
    private PandasUseOfDotIat() {}

    static void check(Expr.Subscript node, LintContext cx) {
        DataFrames.indexer(node, "iat", cx);
    }
}
