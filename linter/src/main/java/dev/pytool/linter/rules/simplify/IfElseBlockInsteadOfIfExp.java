package dev.pytool.linter.rules.simplify;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Branches;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.LineWidths;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// If/else that could be a conditional expression.
@Rule(
        code = "SIM108",
        name = "if-else-block-instead-of-if-exp",
        fix = Fixable.SOMETIMES,
        message = "Use ternary operator `{}` instead of `if`-`else`-block")
final class IfElseBlockInsteadOfIfExp {
    private IfElseBlockInsteadOfIfExp() {}

    static void check(Stmt.If node, LintContext cx) {
        if (node.body().size() != 1
                || node.orelse().size() != 1
                || Branches.isElif(node, cx)
                || !(node.body().getFirst() instanceof Stmt.Assign yes)
                || !(node.orelse().getFirst() instanceof Stmt.Assign no)
                || yes.targets().size() != 1
                || no.targets().size() != 1) {
            return;
        }
        if (!(yes.targets().getFirst() instanceof Expr.Name target)
                || !Exprs.isName(no.targets().getFirst(), target.id())) {
            return;
        }
        boolean odd =
                Exprs.contains(yes.value(), Ternaries::isBulky)
                        || Exprs.contains(no.value(), Ternaries::isBulky)
                        || yes.value() instanceof Expr.IfExp
                        || no.value() instanceof Expr.IfExp
                        || node.test() instanceof Expr.Compare compare
                                && (cx.nameOf(compare.left()).equals("sys.version_info")
                                        || cx.nameOf(compare.left()).startsWith("sys.platform"))
                        || node.test() instanceof Expr.Call call
                                && cx.nameOf(call.func()).startsWith("sys.platform.")
                        || cx.nameOf(node.test()).endsWith("TYPE_CHECKING")
                        || Exprs.isName(node.test(), "TYPE_CHECKING");
        if (odd) {
            return;
        }
        String text =
                target.id() + " = " + Ternaries.text(node.test(), yes.value(), no.value(), cx);
        int column =
                LineWidths.width(
                        cx.text(
                                cx.lines().lineStart(cx.lines().line(cx.start(node))),
                                cx.start(node)),
                        cx);
        if (column + LineWidths.width(text, cx) <= cx.options().lineLength()) {
            Finding finding = cx.report(node, text);
            if (!cx.hasComment(node)) {
                finding.unsafe(cx.replace(node, text));
            }
        }
    }
}
