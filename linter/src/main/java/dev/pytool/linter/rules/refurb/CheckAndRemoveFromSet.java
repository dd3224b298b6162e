package dev.pytool.linter.rules.refurb;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Branches;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Shape;
import dev.pytool.linter.syntax.Unparse;
import dev.pytool.linter.syntax.Values;
import dev.pytool.parser.ast.CmpOperator;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// `discard` removes an item if it is there.
@Rule(
        code = "FURB132",
        name = "check-and-remove-from-set",
        fix = Fixable.ALWAYS,
        message = "Use `{}` instead of check and `remove`")
final class CheckAndRemoveFromSet {
    private CheckAndRemoveFromSet() {}

    static void check(Stmt.If node, LintContext cx) {
        if (!node.orelse().isEmpty()
                || Branches.isElif(node, cx)
                || node.body().size() != 1
                || !(node.test() instanceof Expr.Compare test)
                || test.ops().size() != 1
                || test.ops().getFirst() != CmpOperator.IN
                || !(test.comparators().getFirst() instanceof Expr.Name set)
                || !(node.body().getFirst() instanceof Stmt.Expr only)
                || !(only.value() instanceof Expr.Call call)
                || !Calls.method(call).equals("remove")
                || call.args().size() != 1
                || !call.keywords().isEmpty()
                || !Exprs.isName(((Expr.Attribute) call.func()).value(), set.id())
                || !Shape.same(call.args().getFirst(), test.left())
                || Exprs.hasEffect(test.left())
                || cx.semantics()
                        .binding(set)
                        .filter(binding -> Values.holds(binding, "set", cx))
                        .isEmpty()) {
            return;
        }
        String text = set.id() + ".discard(" + Unparse.of(test.left(), cx) + ")";
        cx.report(node, text).unsafe(cx.replace(node, text));
    }
}
