package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Brackets;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Shape;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Signs;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// The target is written once.
@Rule(
        code = "PLR6104",
        name = "non-augmented-assignment",
        fix = Fixable.ALWAYS,
        message = "Use `{}` to perform an augmented assignment directly",
        preview = true)
final class NonAugmentedAssignment {
    private NonAugmentedAssignment() {}

    static void check(Stmt.Assign node, LintContext cx) {
        if (node.targets().size() != 1 || !(node.value() instanceof Expr.BinOp binary)) {
            return;
        }
        Expr target = node.targets().getFirst();
        String operator = Signs.of(binary.op()) + "=";
        if (Shape.same(target, binary.left())) {
            report(node, target, operator, binary.right(), cx);
            return;
        }
        boolean commutes =
                switch (binary.op()) {
                    case ADD, MULT, BIT_OR, BIT_XOR, BIT_AND -> true;
                    default -> false;
                };
        if (commutes
                && (Exprs.isNumber(binary.left()) || Exprs.isBool(binary.left()))
                && Shape.same(target, binary.right())) {
            report(node, target, operator, binary.left(), cx);
        }
    }

    private static void report(
            Stmt.Assign node, Expr target, String operator, Expr other, LintContext cx) {
        int[] span = Brackets.inParent(other, cx);
        cx.report(node, operator)
                .unsafe(
                        cx.replace(
                                node,
                                cx.text(target)
                                        + " "
                                        + operator
                                        + " "
                                        + cx.text(span[0], span[1])));
    }
}
