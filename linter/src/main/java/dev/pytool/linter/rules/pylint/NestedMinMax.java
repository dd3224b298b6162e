package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.List;

/// Nested min max.
@Rule(
        code = "PLW3301",
        name = "nested-min-max",
        fix = Fixable.SOMETIMES,
        message = "Nested `{}` calls can be flattened")
final class NestedMinMax {
    private NestedMinMax() {}

    static void check(Expr.Call node, LintContext cx) {
        String name = cx.nameOf(node.func());
        if (!name.equals("builtins.min") && !name.equals("builtins.max")
                || !node.keywords().isEmpty()
                || node.args().size() < 2
                        && !(node.args().size() == 1
                                && node.args().getFirst() instanceof Expr.Starred)) {
            return;
        }
        boolean nested =
                node.args().stream()
                        .anyMatch(arg ->
                                arg instanceof Expr.Call inner
                                        && cx.nameOf(inner.func()).equals(name)
                                        && inner.keywords().isEmpty()
                                        && !inner.args().isEmpty()
                                        && !(inner.args().size() == 1
                                                && inner.args().getFirst()
                                                        instanceof Expr.GeneratorExp));
        if (!nested) {
            return;
        }
        Finding finding = cx.report(node, name.substring("builtins.".length()));
        List<String> parts = new ArrayList<>();
        flatten(node, name, parts, cx);
        if (!cx.hasComment(node)) {
            finding.unsafe(
                    cx.replace(node, cx.text(node.func()) + "(" + String.join(", ", parts) + ")"));
        }
    }

    private static void flatten(Expr.Call call, String name, List<String> parts, LintContext cx) {
        for (Expr arg : call.args()) {
            if (arg instanceof Expr.Call inner
                    && cx.nameOf(inner.func()).equals(name)
                    && inner.keywords().isEmpty()) {
                if (inner.args().size() == 1) {
                    parts.add("*" + cx.text(inner.args().getFirst()));
                } else {
                    flatten(inner, name, parts, cx);
                }
            } else {
                parts.add(cx.text(arg));
            }
        }
    }
}
