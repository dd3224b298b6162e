package dev.pytool.linter.rules.pandas;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// `read_csv` is the usual function for files with commas.
///
/// ```python
/// pd.read_table("a.csv", sep=",")
/// ```
///
/// Write instead:
///
/// ```python
/// pd.read_csv("a.csv")
/// ```
@Rule(
        code = "PD012",
        name = "pandas-use-of-dot-read-table",
        message = "Use `.read_csv` instead of `.read_table` to read CSV files")
final class PandasUseOfDotReadTable {
    private PandasUseOfDotReadTable() {}

    static void check(Expr.Call node, LintContext cx) {
        if (cx.nameOf(node.func()).equals("pandas.read_table")
                && Calls.keyword(node, "sep")
                        .flatMap(keyword -> Exprs.string(keyword.value()))
                        .filter(","::equals)
                        .isPresent()) {
            cx.report(node.func());
        }
    }
}
