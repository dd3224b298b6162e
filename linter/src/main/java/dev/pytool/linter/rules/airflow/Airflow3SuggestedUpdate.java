package dev.pytool.linter.rules.airflow;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// A name that has another place since Airflow 3.0; the old one works for the time being.
///
/// ```python
/// from airflow.datasets import Dataset
///
/// Dataset("s3://x")
/// ```
///
/// Write instead:
///
/// ```python
/// from airflow.sdk import Asset
///
/// Asset("s3://x")
/// ```
@Rule(
        code = "AIR311",
        name = "airflow3-suggested-update",
        message =
                "`{}` is removed in Airflow 3.0; It still works in Airflow 3.0 but is expected to be removed in a future version.")
final class Airflow3SuggestedUpdate {
    private Airflow3SuggestedUpdate() {}

    static void check(Expr.Name node, LintContext cx) {
        AirflowMoves.report("AIR311", node, cx);
    }

    static void check(Expr.Attribute node, LintContext cx) {
        AirflowMoves.report("AIR311", node, cx);
    }

    static void check(Expr.Call node, LintContext cx) {
        String callee = cx.nameOf(node.func());
        if (callee.startsWith("airflow.")) {
            AirflowArguments.report(node, AirflowArguments.deprecated(callee), cx);
        }
    }
}
