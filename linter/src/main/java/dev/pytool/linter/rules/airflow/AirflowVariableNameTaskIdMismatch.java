package dev.pytool.linter.rules.airflow;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// The variable of an Airflow task has another name than the task.
///
/// ```python
/// load = PythonOperator(task_id="my_task")
/// ```
///
/// Write instead:
///
/// ```python
/// my_task = PythonOperator(task_id="my_task")
/// ```
@Rule(
        code = "AIR001",
        name = "airflow-variable-name-task-id-mismatch",
        message = "Task variable name should match the `task_id`: \"{}\"")
final class AirflowVariableNameTaskIdMismatch {
    private AirflowVariableNameTaskIdMismatch() {}

    static void check(Stmt.Assign node, LintContext cx) {
        if (node.targets().size() != 1
                || !(node.targets().getFirst() instanceof Expr.Name target)
                || !(node.value() instanceof Expr.Call call)
                || !isOperator(cx.nameOf(call.func()))) {
            return;
        }
        Calls.keyword(call, "task_id")
                .flatMap(keyword -> Exprs.string(keyword.value()))
                .filter(id -> !id.equals(target.id()))
                .ifPresent(id -> cx.report(target, id));
    }

    private static boolean isOperator(String name) {
        return name.startsWith("airflow.operators.")
                || name.startsWith("airflow.sensors.")
                || name.startsWith("airflow.providers.")
                        && (name.contains(".operators.") || name.contains(".sensors."));
    }
}
