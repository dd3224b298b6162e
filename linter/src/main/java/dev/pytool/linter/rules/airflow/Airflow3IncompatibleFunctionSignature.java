package dev.pytool.linter.rules.airflow;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// A call passes arguments in a way that Airflow 3.0 refuses: `create_asset` takes them by name
/// only.
///
/// ```python
/// HookLineageCollector().create_asset("s3://bucket/key")
/// ```
///
/// Write instead:
///
/// ```python
/// HookLineageCollector().create_asset(uri="s3://bucket/key")
/// ```
@Rule(
        code = "AIR303",
        name = "airflow3-incompatible-function-signature",
        message = "`{}` signature is changed in Airflow 3.0")
final class Airflow3IncompatibleFunctionSignature {
    private static final String COLLECTOR = "airflow.lineage.hook.HookLineageCollector";

    private Airflow3IncompatibleFunctionSignature() {}

    static void check(Expr.Call node, LintContext cx) {
        if (!(node.func() instanceof Expr.Attribute method)
                || !method.attr().equals("create_asset")
                || node.args().isEmpty()) {
            return;
        }
        String type =
                method.value() instanceof Expr.Call made
                        ? cx.nameOf(made.func())
                        : AirflowMembers.typeOf(method.value(), cx);
        if (type.equals(COLLECTOR)) {
            cx.report(cx.end(method) - method.attr().length(), cx.end(method), method.attr());
        }
    }
}
