package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Brackets;
import dev.pytool.linter.syntax.Branches;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Shape;
import dev.pytool.linter.syntax.Unparse;
import dev.pytool.parser.ast.CmpOperator;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// If stmt min max.
@Rule(
        code = "PLR1730",
        name = "if-stmt-min-max",
        fix = Fixable.SOMETIMES,
        message = "Replace `if` statement with `{}`")
final class IfStmtMinMax {
    private IfStmtMinMax() {}

    private static String flat(Expr expr, LintContext cx) {
        String text = cx.text(expr);
        return text.indexOf('\n') >= 0 ? Unparse.of(expr, cx) : text;
    }

    static void check(Stmt.If node, LintContext cx) {
        if (!node.orelse().isEmpty()
                || node.body().size() != 1
                || !(node.body().getFirst() instanceof Stmt.Assign assign)
                || assign.targets().size() != 1
                || !(node.test() instanceof Expr.Compare compare)
                || compare.ops().size() != 1) {
            return;
        }
        if (cx.parent(node)
                .filter(parent ->
                        parent instanceof Stmt.If outer
                                && outer.orelse().size() == 1
                                && outer.orelse().getFirst() == node
                                && Branches.isElif(node, cx))
                .isPresent()) {
            return;
        }
        Expr target = assign.targets().getFirst();
        if (!(target instanceof Expr.Name
                        || target instanceof Expr.Attribute
                        || target instanceof Expr.Subscript)
                || Exprs.contains(target, each -> each instanceof Expr.Call)) {
            return;
        }
        Expr left = compare.left();
        Expr right = compare.comparators().getFirst();
        CmpOperator op = compare.ops().getFirst();
        boolean less = op == CmpOperator.LT || op == CmpOperator.LT_E;
        boolean greater = op == CmpOperator.GT || op == CmpOperator.GT_E;
        if (!less && !greater) {
            return;
        }
        boolean swapped;
        if (Shape.same(left, target) && Shape.same(right, assign.value())) {
            swapped = false;
        } else if (Shape.same(right, target) && Shape.same(left, assign.value())) {
            swapped = true;
        } else {
            return;
        }
        String function = less != swapped ? "max" : "min";
        boolean strict = op == CmpOperator.LT || op == CmpOperator.GT;
        boolean targetFirst = strict;
        String value = flat(assign.value(), cx);
        String own = flat(target, cx);
        int[] span = Brackets.span(target, cx.start(assign), cx.end(assign), cx);
        String text =
                cx.text(span[0], span[1])
                        + " = "
                        + function
                        + "("
                        + (targetFirst ? own + ", " + value : value + ", " + own)
                        + ")";
        Finding finding = cx.report(node, text);
        if (cx.hasComment(node)) {
            finding.unsafe(cx.replace(node, text));
        } else {
            finding.safe(cx.replace(node, text));
        }
    }
}
