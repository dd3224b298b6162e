package dev.pytool.linter.rules.airflow;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Keyword;
import dev.pytool.parser.ast.Node;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// An argument of a DAG or a task is another one each time the file is parsed. Airflow 3 keeps each
/// as a version of the DAG, without end.
///
/// ```python
/// dag = DAG("load", start_date=datetime.now())
/// ```
///
/// Write instead:
///
/// ```python
/// dag = DAG("load", start_date=datetime(2025, 1, 1))
/// ```
@Rule(
        code = "AIR304",
        name = "airflow3-dag-dynamic-value",
        preview = true,
        message =
                "`{}()` produces a value that changes at runtime; using it in a Dag or task argument causes infinite Dag version creation")
final class Airflow3DagDynamicValue {
    private Airflow3DagDynamicValue() {}

    static void check(Expr.Call node, LintContext cx) {
        String callee = cx.nameOf(node.func());
        boolean makes =
                AirflowArguments.isDag(callee)
                        || AirflowArguments.isOperator(callee)
                        || AirflowArguments.isOwn(callee, "sensors") && callee.endsWith("Sensor")
                        || callee.equals("airflow.decorators.task")
                        || callee.equals("airflow.sdk.task");
        if (!makes) {
            return;
        }
        for (Keyword keyword : node.keywords()) {
            first(keyword.value(), cx)
                    .ifPresent(call -> cx.report(call, shortName(cx.nameOf(call.func()))));
        }
    }

    /// The first call in a value that gives something else each time; the code of lambdas runs
    /// later.
    private static Optional<Expr.Call> first(Expr value, LintContext cx) {
        Deque<Node> open = new ArrayDeque<>();
        open.push(value);
        Optional<Expr.Call> found = Optional.empty();
        while (!open.isEmpty()) {
            Node node = open.pop();
            if (node instanceof Expr.Lambda) {
                continue;
            }
            if (node instanceof Expr.Call call
                    && changes(cx.nameOf(call.func()))
                    && found.filter(other -> cx.start(other) <= cx.start(call)).isEmpty()) {
                found = Optional.of(call);
            }
            node.forEachChild(open::push);
        }
        return found;
    }

    private static boolean changes(String function) {
        return switch (function) {
            case "datetime.datetime.now",
                    "datetime.datetime.utcnow",
                    "datetime.datetime.today",
                    "datetime.date.today",
                    "pendulum.now",
                    "pendulum.today",
                    "pendulum.yesterday",
                    "pendulum.tomorrow",
                    "uuid.uuid1",
                    "uuid.uuid4",
                    "random.random",
                    "random.randint",
                    "random.choice",
                    "random.sample",
                    "random.uniform",
                    "random.randrange",
                    "random.getrandbits",
                    "time.time" ->
                    true;
            default -> false;
        };
    }

    /// The last two parts of a dotted name.
    private static String shortName(String name) {
        int dot = name.lastIndexOf('.', name.lastIndexOf('.') - 1);
        return name.substring(dot + 1);
    }
}
