package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Brackets;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Shape;
import dev.pytool.parser.ast.BoolOperator;
import dev.pytool.parser.ast.CmpOperator;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.text.Edit;
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

    /// One comparison of a subject: with what, and where in the chain.
    private record Use(int place, Expr value) {}

    static void check(Expr.BoolOp node, LintContext cx) {
        CmpOperator wanted = node.op() == BoolOperator.OR ? CmpOperator.EQ : CmpOperator.NOT_EQ;
        Map<String, List<Use>> uses = new LinkedHashMap<>();
        Map<String, Expr> subjects = new LinkedHashMap<>();
        for (int i = 0; i < node.values().size(); i++) {
            if (!(node.values().get(i) instanceof Expr.Compare compare)
                    || compare.ops().size() != 1
                    || compare.ops().getFirst() != wanted
                    || !isPlain(compare, cx)) {
                continue;
            }
            Expr left = compare.left();
            Expr right = compare.comparators().getFirst();
            for (Expr subject : List.of(left, right)) {
                if (isName(subject)) {
                    subjects.putIfAbsent(Shape.of(subject), subject);
                    uses.computeIfAbsent(Shape.of(subject), key -> new ArrayList<>())
                            .add(new Use(i, subject == left ? right : left));
                }
            }
        }
        uses.forEach((shape, all) -> runs(all, subjects.get(shape), wanted, node, cx));
    }

    private static boolean isPlain(Expr.Compare compare, LintContext cx) {
        Expr right = compare.comparators().getFirst();
        return !cx.nameOf(compare.left()).startsWith("sys.")
                && !Shape.same(compare.left(), right)
                && !Exprs.hasEffect(compare);
    }

    /// Reports each run of comparisons side by side with two values or more.
    private static void runs(
            List<Use> all, Expr subject, CmpOperator wanted, Expr.BoolOp node, LintContext cx) {
        int from = 0;
        for (int i = 1; i <= all.size(); i++) {
            if (i < all.size() && all.get(i).place() == all.get(i - 1).place() + 1) {
                continue;
            }
            List<Use> run = all.subList(from, i);
            from = i;
            long different = run.stream().map(use -> Shape.of(use.value())).distinct().count();
            if (different > 1) {
                List<String> values = run.stream().map(use -> cx.text(use.value())).toList();
                Finding finding =
                        cx.report(
                                node,
                                cx.text(subject)
                                        + (wanted == CmpOperator.EQ ? " in (" : " not in (")
                                        + String.join(", ", values)
                                        + ")");
                fix(finding, run, subject, values, node, cx);
            }
        }
    }

    /// One membership test in the place of comparisons that stand side by side.
    private static void fix(
            Finding finding,
            List<Use> run,
            Expr subject,
            List<String> values,
            Expr.BoolOp node,
            LintContext cx) {
        Expr first = node.values().get(run.getFirst().place());
        Expr last = node.values().get(run.getLast().place());
        boolean hashable = run.stream().map(Use::value).allMatch(Expr.Constant.class::isInstance);
        int start = Brackets.span(first, cx.start(node), cx.end(node), cx)[0];
        int end = Brackets.span(last, cx.start(node), cx.end(node), cx)[1];
        if (!cx.hasComment(start, end)) {
            String all = String.join(", ", values);
            String word = node.op() == BoolOperator.OR ? " in " : " not in ";
            String list = hashable ? "{" + all + "}" : "(" + all + ")";
            finding.unsafe(new Edit(start, end, cx.text(subject) + word + list));
        }
    }

    private static boolean isName(Expr expr) {
        return expr instanceof Expr.Name || expr instanceof Expr.Attribute;
    }
}
