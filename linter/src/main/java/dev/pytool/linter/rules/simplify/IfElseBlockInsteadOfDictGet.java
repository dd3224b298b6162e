package dev.pytool.linter.rules.simplify;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Branches;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Shape;
import dev.pytool.linter.syntax.Values;
import dev.pytool.parser.ast.CmpOperator;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// If else block instead of dict get.
@Rule(
        code = "SIM401",
        name = "if-else-block-instead-of-dict-get",
        fix = Fixable.SOMETIMES,
        message = "Use `{}` instead of an `if` block")
final class IfElseBlockInsteadOfDictGet {
    private IfElseBlockInsteadOfDictGet() {}

    static void check(Stmt.If node, LintContext cx) {
        if (Branches.isElif(node, cx)
                || node.body().size() != 1
                || node.orelse().size() != 1
                || !(node.body().getFirst() instanceof Stmt.Assign yes)
                || !(node.orelse().getFirst() instanceof Stmt.Assign no)
                || yes.targets().size() != 1
                || no.targets().size() != 1
                || !(node.test() instanceof Expr.Compare compare)
                || compare.ops().size() != 1
                || !Shape.same(yes.targets().getFirst(), no.targets().getFirst())) {
            return;
        }
        boolean in = compare.ops().getFirst() == CmpOperator.IN;
        if (!in && compare.ops().getFirst() != CmpOperator.NOT_IN) {
            return;
        }
        Expr found = in ? yes.value() : no.value();
        Expr otherwise = in ? no.value() : yes.value();
        if (found instanceof Expr.Subscript subscript
                && Shape.same(subscript.value(), compare.comparators().getFirst())
                && Shape.same(subscript.slice(), compare.left())
                && !Exprs.hasEffect(otherwise)
                && Values.isA(subscript.value(), "dict", cx)) {
            cx.report(
                    node,
                    cx.text(yes.targets().getFirst())
                            + " = "
                            + cx.text(subscript.value())
                            + ".get("
                            + cx.text(compare.left())
                            + ", "
                            + cx.text(otherwise)
                            + ")");
        }
    }
}
