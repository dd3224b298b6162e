package dev.pytool.linter.rules.airflow;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// A name that has another place since Airflow 3.1.
///
/// ```python
/// from airflow.utils.timezone import utcnow
///
/// utcnow()
/// ```
///
/// Write instead:
///
/// ```python
/// from airflow.sdk.timezone import utcnow
///
/// utcnow()
/// ```
@Rule(
        code = "AIR321",
        name = "airflow31-moved",
        preview = true,
        message = "`{}` is moved in Airflow 3.1")
final class Airflow31Moved {
    private Airflow31Moved() {}

    static void check(Expr.Name node, LintContext cx) {
        AirflowMoves.report("AIR321", node, cx);
    }

    static void check(Expr.Attribute node, LintContext cx) {
        AirflowMoves.report("AIR321", node, cx);
    }
}
