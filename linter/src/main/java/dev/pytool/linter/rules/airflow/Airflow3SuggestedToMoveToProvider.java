package dev.pytool.linter.rules.airflow;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// A name that a provider package has since Airflow 3.0; the old one works for the time being.
///
/// ```python
/// from airflow.operators.bash import BashOperator
///
/// BashOperator(task_id="a")
/// ```
///
/// Write instead:
///
/// ```python
/// from airflow.providers.standard.operators.bash import BashOperator
///
/// BashOperator(task_id="a")
/// ```
@Rule(
        code = "AIR312",
        name = "airflow3-suggested-to-move-to-provider",
        message =
                "`{}` is deprecated and moved into `{}` provider in Airflow 3.0; It still works in Airflow 3.0 but is expected to be removed in a future version.")
final class Airflow3SuggestedToMoveToProvider {
    private Airflow3SuggestedToMoveToProvider() {}

    static void check(Expr.Name node, LintContext cx) {
        AirflowMoves.report("AIR312", node, cx);
    }

    static void check(Expr.Attribute node, LintContext cx) {
        AirflowMoves.report("AIR312", node, cx);
    }
}
