package dev.pytool.linter.rules.airflow;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.ClassBases;
import dev.pytool.linter.syntax.Decorators;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

import java.util.Optional;

/// A variable of Airflow is read while the file is parsed. The scheduler parses it again and again,
/// and asks the database each time.
///
/// ```python
/// from airflow.sdk import DAG, Variable
///
/// place = Variable.get("place")
/// ```
///
/// Write instead:
///
/// ```python
/// from airflow.sdk import DAG, Variable, task
///
/// @task
/// def show():
///     print(Variable.get("place"))
/// ```
///
/// Methods that operators run are tasks too.
@Rule(
        code = "AIR003",
        name = "airflow-variable-get-outside-task",
        preview = true,
        message = "`Variable.get()` outside of a task")
final class AirflowVariableGetOutsideTask {
    private AirflowVariableGetOutsideTask() {}

    static void check(Expr.Call node, LintContext cx) {
        switch (cx.nameOf(node.func())) {
            case "airflow.models.Variable.get",
                    "airflow.models.variable.Variable.get",
                    "airflow.sdk.Variable.get" -> {
                if (definesDags(cx) && !isInTask(node, cx)) {
                    cx.report(node);
                }
            }
            default -> {}
        }
    }

    /// Whether the file imports what makes DAGs.
    private static boolean definesDags(LintContext cx) {
        return cx.semantics().moduleScope().all().stream()
                .anyMatch(
                        binding -> binding.isImport() && AirflowArguments.isDag(binding.target()));
    }

    private static boolean isInTask(Expr node, LintContext cx) {
        for (Optional<Node> at = cx.parent(node); at.isPresent(); at = cx.parent(at.get())) {
            if (at.get() instanceof Expr.Lambda) {
                return false;
            }
            if (at.get() instanceof Stmt.FunctionLike function) {
                return AirflowContext.isTask(function, cx) || isRun(function, cx);
            }
        }
        return false;
    }

    /// Whether a function is a method that an operator runs.
    private static boolean isRun(Stmt.FunctionLike function, LintContext cx) {
        return switch (function.name()) {
            case "execute", "pre_execute", "post_execute" ->
                    Decorators.owner(function, cx)
                            .filter(type ->
                                    ClassBases.any(
                                            type, cx, AirflowVariableGetOutsideTask::isOperator))
                            .isPresent();
            default -> false;
        };
    }

    private static boolean isOperator(String name) {
        return name.startsWith("airflow.") && name.endsWith(".BaseOperator");
    }
}
