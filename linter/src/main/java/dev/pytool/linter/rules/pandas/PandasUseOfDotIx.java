package dev.pytool.linter.rules.pandas;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// `.ix` guesses between labels and positions; pandas removed it.
///
/// ```python
/// table.ix[0]
/// ```
///
/// Write instead:
///
/// ```python
/// table.iloc[0]
/// ```
@Rule(
        code = "PD007",
        name = "pandas-use-of-dot-ix",
        message = "`.ix` is deprecated; use more explicit `.loc` or `.iloc`")
final class PandasUseOfDotIx {
    private PandasUseOfDotIx() {}

    static void check(Expr.Subscript node, LintContext cx) {
        DataFrames.indexer(node, "ix", cx);
    }
}
