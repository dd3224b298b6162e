package dev.pytool.linter.rules.simplify;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.BoolOperator;
import dev.pytool.parser.ast.CmpOperator;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Compare with tuple.
@Rule(
        code = "SIM109",
        name = "compare-with-tuple",
        fix = Fixable.ALWAYS,
        message = "Use `{}` instead of multiple equality comparisons")
final class CompareWithTuple {
    private CompareWithTuple() {}

    static void check(Expr.BoolOp node, LintContext cx) {
        if (node.op() != BoolOperator.OR) {
            return;
        }
        Map<String, List<Expr>> values = new LinkedHashMap<>();
        for (Expr value : node.values()) {
            if (value instanceof Expr.Compare compare
                    && compare.ops().size() == 1
                    && compare.ops().getFirst() == CmpOperator.EQ
                    && compare.left() instanceof Expr.Name left
                    && compare.comparators().getFirst() instanceof Expr.Name) {
                values.computeIfAbsent(left.id(), name -> new ArrayList<>())
                        .add(compare.comparators().getFirst());
            }
        }
        values.forEach((name, list) -> {
            if (list.size() > 1) {
                List<String> names = new ArrayList<>();
                list.forEach(each -> names.add(cx.text(each)));
                cx.report(node, name + " in (" + String.join(", ", names) + ")");
            }
        });
    }
}
