package dev.pytool.linter.rules.ruff;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Brackets;
import dev.pytool.linter.syntax.Conditions;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Shape;
import dev.pytool.parser.ast.BoolOperator;
import dev.pytool.parser.ast.CmpOperator;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;

/// `get` gives `None`, which is false too, where the key is missing.
@Rule(
        code = "RUF019",
        name = "unnecessary-key-check",
        fix = Fixable.ALWAYS,
        message = "Unnecessary key check before dictionary access")
final class UnnecessaryKeyCheck {
    private UnnecessaryKeyCheck() {}

    static void check(Expr.BoolOp node, LintContext cx) {
        if (!Conditions.isTest(node, cx)
                || node.op() != BoolOperator.AND
                || node.values().size() != 2
                || !(node.values().get(0) instanceof Expr.Compare compare)
                || compare.ops().size() != 1
                || compare.ops().getFirst() != CmpOperator.IN
                || !(node.values().get(1) instanceof Expr.Subscript subscript)) {
            return;
        }
        Expr key = compare.left();
        Expr dict = compare.comparators().getFirst();
        if (!Shape.same(dict, subscript.value())
                || !Shape.same(key, subscript.slice())
                || Exprs.hasEffect(key)
                || Exprs.hasEffect(dict)) {
            return;
        }
        int[] mapping = Brackets.inParent(subscript.value(), cx);
        int[] index = Brackets.inParent(subscript.slice(), cx);
        String text = cx.text(mapping[0], mapping[1]) + ".get(" + cx.text(index[0], index[1]) + ")";
        cx.report(node)
                .fix(
                        cx.hasComment(node) ? Fix.Safety.UNSAFE : Fix.Safety.SAFE,
                        List.of(cx.replace(node, text)));
    }
}
