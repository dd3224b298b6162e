package dev.pytool.linter.rules.pie;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Unparse;
import dev.pytool.linter.syntax.Values;
import dev.pytool.parser.ast.BoolOperator;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// `startswith` and `endswith` take several texts at once.
///
/// ```python
/// name.startswith("a") or name.startswith("b")
/// ```
///
/// Write instead:
///
/// ```python
/// name.startswith(("a", "b"))
/// ```
///
/// The fix does that; it is unsafe because the methods of other types may not take a tuple.
@Rule(
        code = "PIE810",
        name = "multiple-starts-ends-with",
        fix = Fixable.ALWAYS,
        message = "Call `{}` once with a `tuple`")
final class MultipleStartsEndsWith {
    private MultipleStartsEndsWith() {}

    static void check(Expr.BoolOp node, LintContext cx) {
        if (node.op() != BoolOperator.OR) {
            return;
        }
        Map<String, List<Expr.Call>> groups = new TreeMap<>();
        for (Expr value : node.values()) {
            if (value instanceof Expr.Call call
                    && call.args().size() == 1
                    && call.keywords().isEmpty()
                    && call.func() instanceof Expr.Attribute method
                    && (method.attr().equals("startswith") || method.attr().equals("endswith"))
                    && method.value() instanceof Expr.Name name) {
                groups.computeIfAbsent(method.attr() + " " + name.id(), key -> new ArrayList<>())
                        .add(call);
            }
        }
        groups.values()
                .forEach(calls -> {
                    if (calls.size() > 1
                            && calls.stream()
                                    .noneMatch(call -> isTuple(call.args().getFirst(), cx))) {
                        report(node, calls, cx);
                    }
                });
    }

    private static boolean isTuple(Expr argument, LintContext cx) {
        return argument instanceof Expr.Name && Values.isA(argument, "tuple", cx);
    }

    private static void report(Expr.BoolOp node, List<Expr.Call> calls, LintContext cx) {
        List<String> texts = new ArrayList<>();
        for (Expr.Call call : calls) {
            Expr argument = call.args().getFirst();
            if (argument instanceof Expr.Tuple tuple) {
                tuple.elts().forEach(each -> texts.add(Unparse.of(each, cx)));
            } else {
                texts.add(Unparse.of(argument, cx));
            }
        }
        Expr.Attribute method = (Expr.Attribute) calls.getFirst().func();
        String merged =
                cx.text(method.value())
                        + "."
                        + method.attr()
                        + "(("
                        + String.join(", ", texts)
                        + (texts.size() == 1 ? ",))" : "))");
        List<String> values = new ArrayList<>();
        for (Expr value : node.values()) {
            if (value == calls.getFirst()) {
                values.add(merged);
            } else if (!calls.contains(value)) {
                values.add(Unparse.operand(value, BoolOperator.OR, cx));
            }
        }
        cx.report(node, method.attr()).unsafe(cx.replace(node, String.join(" or ", values)));
    }
}
