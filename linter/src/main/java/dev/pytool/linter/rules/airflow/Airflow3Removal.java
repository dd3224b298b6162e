package dev.pytool.linter.rules.airflow;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// A name that Airflow 3.0 no longer has. Of the rule's other checks (arguments, keys of the
/// context, attributes) none is made yet.
///
/// ```python
/// from airflow.utils.dates import days_ago
///
/// yesterday = days_ago(1)
/// ```
///
/// Write instead:
///
/// ```python
/// from datetime import timedelta
///
/// yesterday = pendulum.today("UTC") - timedelta(days=1)
/// ```
@Rule(code = "AIR301", name = "airflow3-removal", message = "`{}` is removed in Airflow 3.0")
final class Airflow3Removal {
    private Airflow3Removal() {}

    static void check(Expr.Name node, LintContext cx) {
        AirflowMoves.report("AIR301", node, cx);
    }

    static void check(Expr.Attribute node, LintContext cx) {
        AirflowMoves.report("AIR301", node, cx);
    }
}
