package dev.pytool.linter.rules.airflow;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Brackets;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.ClassBases;
import dev.pytool.linter.syntax.Decorators;
import dev.pytool.linter.syntax.Functions;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Keyword;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.List;

/// A task returns a dictionary, and Airflow guesses by the annotation whether its items become
/// results of their own. `multiple_outputs` says it.
///
/// ```python
/// @task
/// def load() -> dict[str, int]:
///     return {"rows": 3}
/// ```
///
/// Write instead:
///
/// ```python
/// @task(multiple_outputs=True)
/// def load() -> dict[str, int]:
///     return {"rows": 3}
/// ```
///
/// The fix writes what Airflow guesses; it is unsafe because versions of Airflow guess differently.
@Rule(
        code = "AIR202",
        name = "airflow-task-implicit-multiple-outputs",
        fix = Fixable.ALWAYS,
        preview = true,
        message = "`@task`-decorated function relies on `multiple_outputs` inference")
final class AirflowTaskImplicitMultipleOutputs {
    private AirflowTaskImplicitMultipleOutputs() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        for (Expr decorator : node.decoratorList()) {
            if (!isTask(Decorators.name(decorator, cx))) {
                continue;
            }
            boolean told =
                    decorator instanceof Expr.Call call
                            && Calls.hasKeyword(call, "multiple_outputs");
            boolean mapping = node.returns().filter(type -> isMapping(type, cx)).isPresent();
            if (!told && (mapping || returnsDict(node, cx))) {
                report(decorator, mapping ? "True" : "False", cx);
            }
            return;
        }
    }

    private static boolean isTask(String name) {
        return switch (name.startsWith("airflow.sdk.")
                ? name.substring("airflow.sdk.".length())
                : name.startsWith("airflow.decorators.")
                        ? name.substring("airflow.decorators.".length())
                        : "") {
            case "task",
                    "task.branch",
                    "task.branch_external_python",
                    "task.branch_virtualenv",
                    "task.docker",
                    "task.external_python",
                    "task.kubernetes",
                    "task.pyspark",
                    "task.python",
                    "task.short_circuit",
                    "task.virtualenv" ->
                    true;
            default -> false;
        };
    }

    private static boolean isMapping(Expr annotation, LintContext cx) {
        Expr type = annotation instanceof Expr.Subscript subscript ? subscript.value() : annotation;
        return switch (cx.nameOf(type)) {
            case "builtins.dict",
                    "typing.Dict",
                    "typing.Mapping",
                    "typing.MutableMapping",
                    "collections.abc.Mapping",
                    "collections.abc.MutableMapping",
                    "collections.OrderedDict",
                    "collections.defaultdict" ->
                    true;
            default ->
                    ClassBases.definition(type, cx)
                            .filter(found ->
                                    ClassBases.any(
                                            found,
                                            cx,
                                            name ->
                                                    name.equals("typing.TypedDict")
                                                            || name.equals(
                                                                    "typing_extensions.TypedDict")))
                            .isPresent();
        };
    }

    private static boolean returnsDict(Stmt.FunctionLike node, LintContext cx) {
        List<Stmt.Return> returns = new ArrayList<>();
        Functions.forEachOwn(
                node.body(),
                statement -> {
                    if (statement instanceof Stmt.Return end) {
                        returns.add(end);
                    }
                });
        return returns.stream()
                .flatMap(end -> end.value().stream())
                .anyMatch(value ->
                        value instanceof Expr.Dict
                                || value instanceof Expr.DictComp
                                || value instanceof Expr.Call call
                                        && cx.isBuiltin(call.func(), "dict"));
    }

    private static void report(Expr decorator, String value, LintContext cx) {
        Finding finding = cx.report(Decorators.sign(decorator, cx), cx.end(decorator));
        String argument = "multiple_outputs=" + value;
        if (!(decorator instanceof Expr.Call call)) {
            finding.unsafe(cx.insert(cx.end(decorator), "(" + argument + ")"));
        } else if (Calls.count(call) == 0) {
            int open = Brackets.outerEnd(call.func(), cx.end(call), cx);
            finding.unsafe(cx.insert(open + 1, argument));
        } else {
            int first = cx.end(call);
            for (Expr arg : call.args()) {
                first = Math.min(first, cx.start(arg));
            }
            for (Keyword keyword : call.keywords()) {
                first = Math.min(first, cx.start(keyword));
            }
            finding.unsafe(cx.insert(first, argument + ", "));
        }
    }
}
