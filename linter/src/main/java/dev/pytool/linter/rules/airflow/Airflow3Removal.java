package dev.pytool.linter.rules.airflow;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Brackets;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.ExprContext;
import dev.pytool.parser.ast.Keyword;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.Map;
import java.util.Set;

/// A name, an argument, a method, a key of a task's context or a part of a plugin that Airflow 3.0
/// no longer has.
///
/// ```python
/// from airflow import DAG
///
/// dag = DAG("load", schedule_interval="@daily")
/// ```
///
/// Write instead:
///
/// ```python
/// from airflow import DAG
///
/// dag = DAG("load", schedule="@daily")
/// ```
///
/// The fix writes the new name where only the name changed.
@Rule(
        code = "AIR301",
        name = "airflow3-removal",
        fix = Fixable.SOMETIMES,
        message = "`{}` is removed in Airflow 3.0")
final class Airflow3Removal {
    private static final Set<String> PLUGIN = Set.of("operators", "sensors", "hooks", "executors");

    private Airflow3Removal() {}

    static void check(Expr.Name node, LintContext cx) {
        AirflowMoves.report("AIR301", node, cx);
        boolean plugin =
                node.ctx() == ExprContext.STORE
                        && PLUGIN.contains(node.id())
                        && cx.semantics().enclosingScope(node).node() instanceof Stmt.ClassDef type
                        && type.bases().stream()
                                .anyMatch(base ->
                                        cx.nameOf(base)
                                                .equals("airflow.plugins_manager.AirflowPlugin"));
        if (plugin) {
            cx.report(node, node.id());
        }
    }

    static void check(Expr.Attribute node, LintContext cx) {
        AirflowMoves.report("AIR301", node, cx);
        String type = AirflowMembers.typeOf(node.value(), cx);
        if (!type.isEmpty()) {
            member(node, AirflowMembers.attributes(type), cx);
        }
    }

    static void check(Expr.Call node, LintContext cx) {
        String callee = cx.nameOf(node.func());
        if (callee.startsWith("airflow.")) {
            AirflowArguments.report(node, AirflowArguments.removed(callee), cx);
            triggerRule(node, callee, cx);
            if (AirflowMembers.isAuthManager(callee) && Calls.count(node) > 0) {
                int open = Brackets.outerEnd(node.func(), cx.end(node), cx);
                cx.report(open, cx.end(node), "appbuilder");
            }
        }
        if (node.func() instanceof Expr.Attribute method) {
            String type = AirflowMembers.typeOf(method.value(), cx);
            if (!type.isEmpty()) {
                member(method, AirflowMembers.methods(type), cx);
            }
            if (method.attr().equals("get") && !node.args().isEmpty()) {
                AirflowContext.key(method.value(), node.args().getFirst(), cx);
            }
        }
    }

    static void check(Expr.Subscript node, LintContext cx) {
        AirflowContext.key(node.value(), node.slice(), cx);
    }

    static void check(Stmt.FunctionLike node, LintContext cx) {
        AirflowContext.parameters(node, cx);
    }

    private static void member(Expr.Attribute node, Map<String, String> table, LintContext cx) {
        String better = table.get(node.attr());
        if (better == null) {
            return;
        }
        int end = cx.end(node);
        int start = end - node.attr().length();
        Finding finding = cx.report(start, end, node.attr());
        if (!better.isEmpty()) {
            finding.safe(new Edit(start, end, better));
        }
    }

    private static void triggerRule(Expr.Call node, String callee, LintContext cx) {
        if (!AirflowArguments.isOperator(callee)) {
            return;
        }
        Calls.keyword(node, "trigger_rule")
                .map(Keyword::value)
                .filter(value ->
                        Exprs.string(value).filter("none_failed_or_skipped"::equals).isPresent())
                .ifPresent(value -> {
                    String quote = cx.text(value).endsWith("'") ? "'" : "\"";
                    cx.report(value, "none_failed_or_skipped")
                            .safe(cx.replace(value, quote + "none_failed_min_one_success" + quote));
                });
    }
}
