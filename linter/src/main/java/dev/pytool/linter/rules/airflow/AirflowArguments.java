package dev.pytool.linter.rules.airflow;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Keyword;
import dev.pytool.parser.text.Edit;

import java.util.HashMap;
import java.util.Map;

/// Arguments of Airflow's classes and decorators that went with version 3.0.
final class AirflowArguments {
    private static final Map<String, String> DAG =
            Map.of(
                    "schedule_interval", "schedule",
                    "timetable", "schedule",
                    "fail_stop", "fail_fast",
                    "default_view", "",
                    "orientation", "",
                    "concurrency", "max_active_tasks");
    private static final Map<String, String> OPERATOR =
            Map.of("provide_context", "", "task_concurrency", "max_active_tis_per_dag");

    private AirflowArguments() {}

    /// The arguments that a callable no longer takes, each with its new name; empty text where it
    /// has none.
    static Map<String, String> removed(String callee) {
        if (isDag(callee)) {
            return DAG;
        }
        if (isTaskHandler(callee)) {
            return Map.of("filename_template", "");
        }
        if (!isOperator(callee)) {
            return Map.of();
        }
        Map<String, String> removed = new HashMap<>(OPERATOR);
        if (callee.endsWith(".trigger_dagrun.TriggerDagRunOperator")) {
            removed.put("execution_date", "logical_date");
        } else if (callee.endsWith(".datetime.BranchDateTimeOperator")
                || callee.endsWith(".weekday.BranchDayOfWeekOperator")) {
            removed.put("use_task_execution_day", "use_task_logical_date");
        }
        return removed;
    }

    /// Arguments that a callable still takes, and will not for long.
    static Map<String, String> deprecated(String callee) {
        if (isDag(callee)) {
            return Map.of("sla_miss_callback", "");
        }
        if (callee.equals("airflow.timetables.datasets.DatasetOrTimeSchedule")) {
            return Map.of("datasets", "assets");
        }
        return isOperator(callee) ? Map.of("sla", "") : Map.of();
    }

    static boolean isDag(String callee) {
        return callee.startsWith("airflow.")
                && (callee.endsWith(".DAG") || callee.endsWith(".dag"));
    }

    static boolean isOperator(String name) {
        return isOwn(name, "operators") && name.endsWith("Operator");
    }

    /// Whether a name belongs to Airflow itself or to one of its providers, below a folder of this
    /// name.
    static boolean isOwn(String name, String folder) {
        return name.startsWith("airflow." + folder + ".")
                || name.startsWith("airflow.providers.") && name.contains("." + folder + ".");
    }

    private static boolean isTaskHandler(String name) {
        return name.startsWith("airflow.providers.")
                && name.contains(".log.")
                && name.endsWith("TaskHandler");
    }

    /// Reports the arguments of a call that are in the table, with their new names for a fix.
    static void report(Expr.Call call, Map<String, String> table, LintContext cx) {
        for (Keyword keyword : call.keywords()) {
            String name = keyword.arg().orElse("");
            String better = table.get(name);
            if (better == null) {
                continue;
            }
            int start = cx.start(keyword);
            int end = start + name.length();
            Finding finding = cx.report(start, end, name, "");
            if (!better.isEmpty()) {
                finding.safe(new Edit(start, end, better));
            }
        }
    }
}
