package dev.pytool.linter.rules.simplify;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Names;
import dev.pytool.linter.syntax.Source;
import dev.pytool.parser.ast.BoolOperator;
import dev.pytool.parser.ast.CmpOperator;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.ast.UnaryOperator;

/// `not` where another operator says the same.
final class Negations {
    private Negations() {}

    static void compare(Expr.UnaryOp node, CmpOperator operator, String better, LintContext cx) {
        if (node.op() != UnaryOperator.NOT
                || !(node.operand() instanceof Expr.Compare compare)
                || compare.ops().size() != 1
                || compare.ops().getFirst() != operator) {
            return;
        }
        // Classes may define the two comparisons apart, and tests that expect an error mean the one
        // they write.
        boolean raising =
                cx.statement(node)
                        .filter(statement ->
                                statement instanceof Stmt.If branch
                                        && branch.test() == node
                                        && branch.body().stream()
                                                .anyMatch(Stmt.Raise.class::isInstance))
                        .isPresent();
        boolean special =
                cx.function(node).filter(function -> Names.isDunder(function.name())).isPresent();
        if (raising || special) {
            return;
        }
        String left = cx.text(compare.left());
        String right = cx.text(compare.comparators().getFirst());
        cx.report(node, left, right, left, right)
                .unsafe(cx.replace(node, left + " " + better + " " + right));
    }

    /// `a and not a`, `a or not a`
    static void contradiction(
            Expr.BoolOp node, BoolOperator operator, String value, LintContext cx) {
        if (node.op() != operator) {
            return;
        }
        for (Expr plain : node.values()) {
            for (Expr each : node.values()) {
                if (plain instanceof Expr.Name name
                        && each instanceof Expr.UnaryOp not
                        && not.op() == UnaryOperator.NOT
                        && Exprs.isName(not.operand(), name.id())) {
                    Finding finding = cx.report(node, name.id(), name.id());
                    if (!cx.hasComment(node)) {
                        finding.unsafe(cx.replace(node, Source.padded(node, value, cx)));
                    }
                }
            }
        }
    }
}
