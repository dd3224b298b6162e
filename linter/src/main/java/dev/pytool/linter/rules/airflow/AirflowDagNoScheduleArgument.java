package dev.pytool.linter.rules.airflow;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// A DAG without a schedule runs daily in Airflow 2 and never by itself in Airflow 3.
///
/// ```python
/// dag = DAG("load")
/// ```
///
/// Write instead:
///
/// ```python
/// dag = DAG("load", schedule="@daily")
/// ```
@Rule(
        code = "AIR002",
        name = "airflow-dag-no-schedule-argument",
        message = "`DAG` or `@dag` should have an explicit `schedule` argument")
final class AirflowDagNoScheduleArgument {
    private AirflowDagNoScheduleArgument() {}

    static void check(Expr.Call node, LintContext cx) {
        switch (cx.nameOf(node.func())) {
            case "airflow.DAG",
                    "airflow.dag",
                    "airflow.models.DAG",
                    "airflow.models.dag.DAG",
                    "airflow.sdk.DAG",
                    "airflow.decorators.dag",
                    "airflow.sdk.dag" -> {
                boolean scheduled =
                        Calls.isUnpacking(node)
                                        && node.keywords().stream()
                                                .anyMatch(keyword -> keyword.arg().isEmpty())
                                || Calls.hasKeyword(node, "schedule")
                                || Calls.hasKeyword(node, "schedule_interval")
                                || Calls.hasKeyword(node, "timetable");
                if (!scheduled) {
                    cx.report(node);
                }
            }
            default -> {}
        }
    }
}
