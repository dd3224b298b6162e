package dev.pytool.linter.rules.airflow;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Values;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A template pulls the result of another task by the task's name; the task's `output` says the
/// same, and tells Airflow that one task needs the other.
///
/// ```python
/// BashOperator(task_id="show", bash_command="{{ ti.xcom_pull(task_ids='load') }}")
/// ```
///
/// Write instead:
///
/// ```python
/// BashOperator(task_id="show", bash_command=load.output)
/// ```
///
/// The fix does that where the file makes the task and gives it a name; it is unsafe because the
/// order of tasks changes.
@Rule(
        code = "AIR201",
        name = "airflow-xcom-pull-in-template-string",
        fix = Fixable.SOMETIMES,
        preview = true,
        message =
                "Use the `.output` attribute on the task object for \"{}\" instead of `xcom_pull` in a template string")
final class AirflowXcomPullInTemplateString {
    private static final String TASK = "\\(?\\s*(?:'([^'\"]+)'|\"([^'\"]+)\")\\s*\\)?";
    private static final String KEY = "key\\s*=\\s*['\"]return_value['\"]";
    private static final Pattern PULL =
            Pattern.compile(
                    "\\s*\\{\\{\\s*(?:ti|task_instance)\\s*\\.\\s*xcom_pull\\s*\\(\\s*"
                            + "(?:"
                            + KEY
                            + "\\s*,\\s*)?(?:task_ids\\s*=\\s*)?(?:"
                            + TASK
                            + "|\\[\\s*"
                            + TASK
                            + "\\s*\\])(?:\\s*,\\s*"
                            + KEY
                            + ")?\\s*,?\\s*\\)\\s*\\}\\}\\s*");

    private AirflowXcomPullInTemplateString() {}

    static void check(Expr.Call node, LintContext cx) {
        if (!AirflowArguments.isOperator(cx.nameOf(node.func()))) {
            return;
        }
        node.args().forEach(arg -> examine(arg, cx));
        node.keywords().forEach(keyword -> examine(keyword.value(), cx));
    }

    private static void examine(Expr value, LintContext cx) {
        Optional<String> text = Exprs.string(value);
        if (text.isEmpty()) {
            return;
        }
        Matcher pull = PULL.matcher(text.get());
        if (!pull.matches()) {
            return;
        }
        for (int group = 1; group <= pull.groupCount(); group++) {
            if (pull.group(group) != null) {
                String task = pull.group(group);
                Finding finding = cx.report(value, task);
                variable(task, cx.start(value), cx)
                        .ifPresent(name -> finding.unsafe(cx.replace(value, name + ".output")));
            }
        }
    }

    /// The variable of the module that holds the task of this name before an offset.
    private static Optional<String> variable(String task, int offset, LintContext cx) {
        for (Binding binding : cx.semantics().moduleScope().last()) {
            boolean made =
                    binding.start() < offset
                            && Values.assigned(binding).orElse(null) instanceof Expr.Call call
                            && cx.nameOf(call.func()).startsWith("airflow.")
                            && Calls.keyword(call, "task_id")
                                    .flatMap(keyword -> Exprs.string(keyword.value()))
                                    .filter(task::equals)
                                    .isPresent();
            if (made) {
                return Optional.of(binding.name());
            }
        }
        return Optional.empty();
    }
}
