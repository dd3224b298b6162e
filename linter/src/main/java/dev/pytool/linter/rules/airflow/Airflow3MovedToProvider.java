package dev.pytool.linter.rules.airflow;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// A name that Airflow 3.0 has in a provider package, which is installed by itself.
///
/// ```python
/// from airflow.hooks.http_hook import HttpHook
///
/// HttpHook()
/// ```
///
/// Write instead:
///
/// ```python
/// from airflow.providers.http.hooks.http import HttpHook
///
/// HttpHook()
/// ```
@Rule(
        code = "AIR302",
        name = "airflow3-moved-to-provider",
        message = "`{}` is moved into `{}` provider in Airflow 3.0;")
final class Airflow3MovedToProvider {
    private Airflow3MovedToProvider() {}

    static void check(Expr.Name node, LintContext cx) {
        AirflowMoves.report("AIR302", node, cx);
    }

    static void check(Expr.Attribute node, LintContext cx) {
        AirflowMoves.report("AIR302", node, cx);
    }
}
