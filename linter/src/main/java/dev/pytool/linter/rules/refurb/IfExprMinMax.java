package dev.pytool.linter.rules.refurb;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Shape;
import dev.pytool.linter.syntax.Snippets;
import dev.pytool.linter.syntax.Unparse;
import dev.pytool.parser.ast.CmpOperator;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;

/// `min` and `max` name what the choice does.
@Rule(
        code = "FURB136",
        name = "if-expr-min-max",
        fix = Fixable.SOMETIMES,
        message = "Replace {} with {}")
final class IfExprMinMax {
    private IfExprMinMax() {}

    static void check(Expr.IfExp node, LintContext cx) {
        if (!(node.test() instanceof Expr.Compare test) || test.ops().size() != 1) {
            return;
        }
        CmpOperator op = test.ops().getFirst();
        boolean less = op == CmpOperator.LT || op == CmpOperator.LT_E;
        boolean more = op == CmpOperator.GT || op == CmpOperator.GT_E;
        Expr left = test.left();
        Expr right = test.comparators().getFirst();
        boolean straight = Shape.same(node.body(), left) && Shape.same(node.orelse(), right);
        boolean crossed = Shape.same(node.body(), right) && Shape.same(node.orelse(), left);
        if (!less && !more || !straight && !crossed) {
            return;
        }
        String function = less == straight ? "min" : "max";
        boolean strict = op == CmpOperator.LT || op == CmpOperator.GT;
        // Of equal values the function gives the first, as the choice does.
        String first = Unparse.of(strict ? node.orelse() : node.body(), cx);
        String second = Unparse.of(strict ? node.body() : node.orelse(), cx);
        String text = function + "(" + first + ", " + second + ")";
        String shown = cx.text(node);
        Finding finding =
                cx.report(
                        node,
                        Snippets.fits(shown) ? "`" + shown + "`" : "`if` expression",
                        Snippets.fits(text) ? "`" + text + "`" : "`" + function + "` call");
        if (cx.hasBuiltin(function)) {
            finding.fix(
                    cx.hasComment(node) ? Fix.Safety.UNSAFE : Fix.Safety.SAFE,
                    List.of(cx.replace(node, text)));
        }
    }
}
