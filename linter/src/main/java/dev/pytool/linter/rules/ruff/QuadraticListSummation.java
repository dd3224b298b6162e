package dev.pytool.linter.rules.ruff;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.ImportEdits;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// `sum` copies all that it has so far for each list it adds.
@Rule(
        code = "RUF017",
        name = "quadratic-list-summation",
        fix = Fixable.ALWAYS,
        message = "Avoid quadratic list summation")
final class QuadraticListSummation {
    private QuadraticListSummation() {}

    static void check(Expr.Call node, LintContext cx) {
        if (node.args().isEmpty() || !cx.isBuiltin(node.func(), "sum") || !startsEmpty(node, cx)) {
            return;
        }
        Finding finding = cx.report(node);
        ImportEdits.use("functools", "reduce", cx.start(node), cx)
                .ifPresent(reduce ->
                        ImportEdits.use("operator", "iadd", cx.start(node), cx)
                                .ifPresent(iadd -> {
                                    List<Edit> edits = new ArrayList<>();
                                    String imports =
                                            Stream.of(reduce.addition(), iadd.addition())
                                                    .flatMap(Optional::stream)
                                                    .map(Edit::replacement)
                                                    .collect(Collectors.joining());
                                    reduce.addition()
                                            .or(iadd::addition)
                                            .ifPresent(edit ->
                                                    edits.add(
                                                            new Edit(
                                                                    edit.start(),
                                                                    edit.end(),
                                                                    imports)));
                                    edits.add(
                                            cx.replace(
                                                    node,
                                                    reduce.name()
                                                            + "("
                                                            + iadd.name()
                                                            + ", "
                                                            + cx.text(node.args().getFirst())
                                                            + ", [])"));
                                    finding.fix(Fix.Safety.UNSAFE, edits);
                                }));
    }

    private static boolean startsEmpty(Expr.Call node, LintContext cx) {
        return Calls.argument(node, "start", 1)
                .filter(start ->
                        start instanceof Expr.List list && list.elts().isEmpty()
                                || start instanceof Expr.Call call
                                        && Calls.count(call) == 0
                                        && cx.isBuiltin(call.func(), "list"))
                .isPresent();
    }
}
