package dev.pytool.linter.rules.pandas;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// `.loc` reads one cell as well as many.
///
/// ```python
/// table.at["a", "b"]
/// ```
///
/// Write instead:
///
/// ```python
/// table.loc["a", "b"]
/// ```
@Rule(
        code = "PD008",
        name = "pandas-use-of-dot-at",
        message = "Use `.loc` instead of `.at`. If speed is important, use NumPy.")
final class PandasUseOfDotAt {
    private PandasUseOfDotAt() {}

    static void check(Expr.Subscript node, LintContext cx) {
        DataFrames.indexer(node, "at", cx);
    }
}
