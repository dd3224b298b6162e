package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Shape;
import dev.pytool.parser.ast.BoolOperator;
import dev.pytool.parser.ast.CmpOperator;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Chain of comparisons that could be one "in".
@Rule(
        code = "PLR1714",
        name = "repeated-equality-comparison",
        fix = Fixable.ALWAYS,
        message =
                "Consider merging multiple comparisons: `{}`. Use a `set` if the elements are hashable.")
final class RepeatedEqualityComparison {
    private RepeatedEqualityComparison() {}

    static void check(Expr.BoolOp node, LintContext cx) {
        CmpOperator wanted = node.op() == BoolOperator.OR ? CmpOperator.EQ : CmpOperator.NOT_EQ;
        Map<String, List<Expr.Compare>> byLeft = new LinkedHashMap<>();
        for (Expr value : node.values()) {
            if (value instanceof Expr.Compare compare
                    && compare.ops().size() == 1
                    && compare.ops().getFirst() == wanted) {
                boolean plain = isName(compare.left()) || isName(compare.comparators().getFirst());
                boolean sys = cx.nameOf(compare.left()).startsWith("sys.");
                if (plain && !sys && !Exprs.hasEffect(compare)) {
                    Expr key =
                            isName(compare.left())
                                    ? compare.left()
                                    : compare.comparators().getFirst();
                    byLeft.computeIfAbsent(Shape.of(key), name -> new ArrayList<>()).add(compare);
                }
            }
        }
        for (List<Expr.Compare> group : byLeft.values()) {
            if (group.size() > 1) {
                boolean left = isName(group.getFirst().left());
                Expr subject =
                        left ? group.getFirst().left() : group.getFirst().comparators().getFirst();
                List<String> values = new ArrayList<>();
                group.forEach(compare ->
                        values.add(
                                cx.text(
                                        Shape.same(compare.left(), subject)
                                                ? compare.comparators().getFirst()
                                                : compare.left())));
                cx.report(
                        node,
                        cx.text(subject)
                                + (wanted == CmpOperator.EQ ? " in (" : " not in (")
                                + String.join(", ", values)
                                + ")");
            }
        }
    }

    private static boolean isName(Expr expr) {
        return expr instanceof Expr.Name || expr instanceof Expr.Attribute;
    }
}
