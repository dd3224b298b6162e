package dev.pytool.linter.rules.airflow;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Decorators;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Parameters;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;

import java.util.Optional;
import java.util.Set;

/// The context that Airflow passes to tasks.
final class AirflowContext {
    private static final Set<String> REMOVED =
            Set.of(
                    "conf",
                    "execution_date",
                    "next_ds",
                    "next_ds_nodash",
                    "next_execution_date",
                    "prev_ds",
                    "prev_ds_nodash",
                    "prev_execution_date",
                    "prev_execution_date_success",
                    "tomorrow_ds",
                    "yesterday_ds",
                    "yesterday_ds_nodash");

    private AirflowContext() {}

    /// Whether a function is a task by a decorator.
    static boolean isTask(Stmt.FunctionLike function, LintContext cx) {
        return function.decoratorList().stream()
                .map(decorator -> Decorators.name(decorator, cx))
                .anyMatch(name ->
                        isTaskName(name)
                                || isTaskName(
                                        name.substring(0, Math.max(0, name.lastIndexOf('.')))));
    }

    private static boolean isTaskName(String name) {
        return name.equals("airflow.decorators.task") || name.equals("airflow.sdk.task");
    }

    /// Reports a key by which a task reads its keyword arguments.
    static void key(Expr context, Expr key, LintContext cx) {
        Optional<String> text = Exprs.string(key);
        Optional<Stmt.FunctionLike> function = cx.function(context);
        boolean read =
                function.isPresent()
                        && context instanceof Expr.Name name
                        && function.get()
                                .args()
                                .kwarg()
                                .filter(arg -> arg.arg().equals(name.id()))
                                .isPresent();
        if (text.isEmpty() || !read || !isTask(function.get(), cx)) {
            return;
        }
        if (REMOVED.contains(text.get())) {
            cx.report(key, text.get(), "");
        } else if (text.get().equals("triggering_dataset_events")) {
            String quote = cx.text(key).endsWith("'") ? "'" : "\"";
            cx.report(key, text.get(), "")
                    .safe(cx.replace(key, quote + "triggering_asset_events" + quote));
        }
    }

    /// Reports parameters of a task that Airflow no longer passes.
    static void parameters(Stmt.FunctionLike function, LintContext cx) {
        if (!isTask(function, cx)) {
            return;
        }
        for (Parameters.Parameter parameter : Parameters.plain(function.args())) {
            String name = parameter.arg().arg();
            if (REMOVED.contains(name)) {
                int start = cx.start(parameter.arg());
                cx.report(start, start + name.length(), name, "");
            }
        }
    }
}
