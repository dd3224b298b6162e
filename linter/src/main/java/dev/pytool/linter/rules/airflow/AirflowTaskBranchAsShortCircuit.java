package dev.pytool.linter.rules.airflow;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Decorators;
import dev.pytool.linter.syntax.Functions;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Keyword;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.List;

/// A task chooses between one way and none; `@task.short_circuit` says so.
///
/// ```python
/// @task.branch
/// def decide():
///     if is_ready():
///         return ["load"]
///     return []
/// ```
///
/// Write instead:
///
/// ```python
/// @task.short_circuit
/// def decide():
///     return is_ready()
/// ```
@Rule(
        code = "AIR004",
        name = "airflow-task-branch-as-short-circuit",
        preview = true,
        message = "`{}` can be replaced with `{}`")
final class AirflowTaskBranchAsShortCircuit {
    private AirflowTaskBranchAsShortCircuit() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        boolean branch =
                node.decoratorList().stream()
                        .map(decorator -> Decorators.name(decorator, cx))
                        .anyMatch(name ->
                                name.equals("airflow.decorators.task.branch")
                                        || name.equals("airflow.sdk.task.branch"));
        if (branch && choosesOne(node)) {
            int start = Decorators.sign(node.decoratorList().getFirst(), cx);
            cx.report(start, cx.end(node), "@task.branch", "@task.short_circuit");
        }
    }

    static void check(Expr.Call node, LintContext cx) {
        String callee = cx.nameOf(node.func());
        if (!callee.equals("airflow.operators.python.BranchPythonOperator")
                && !callee.equals(
                        "airflow.providers.standard.operators.python.BranchPythonOperator")) {
            return;
        }
        Calls.keyword(node, "python_callable")
                .map(Keyword::value)
                .filter(Expr.Name.class::isInstance)
                .flatMap(name -> cx.semantics().binding((Expr.Name) name))
                .map(Binding::node)
                .filter(each -> each instanceof Stmt.FunctionLike function && choosesOne(function))
                .ifPresent(each ->
                        cx.report(node.func(), "BranchPythonOperator", "ShortCircuitOperator"));
    }

    /// Whether one of several `return` statements names tasks.
    private static boolean choosesOne(Stmt.FunctionLike node) {
        List<Stmt.Return> returns = new ArrayList<>();
        Functions.forEachOwn(
                node.body(),
                statement -> {
                    if (statement instanceof Stmt.Return end) {
                        returns.add(end);
                    }
                });
        long named =
                returns.stream()
                        .filter(end ->
                                end.value().orElse(null) instanceof Expr.List list
                                        && !list.elts().isEmpty())
                        .count();
        return returns.size() > 1 && named == 1;
    }
}
