package dev.pytool.linter.rules.simplify;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.LineWidths;
import dev.pytool.linter.syntax.Source;
import dev.pytool.linter.syntax.Statements;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Signs;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.ast.UnaryOperator;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.Optional;

/// Loop for any() or all().
@Rule(
        code = "SIM110",
        name = "reimplemented-builtin",
        fix = Fixable.SOMETIMES,
        message = "Use `{}` instead of `for` loop")
final class ReimplementedBuiltin {
    private ReimplementedBuiltin() {}

    static void check(Stmt.For node, LintContext cx) {
        if (!node.orelse().isEmpty() && node.orelse().size() != 1
                || node.body().size() != 1
                || !(node.body().getFirst() instanceof Stmt.If branch)
                || !branch.orelse().isEmpty()
                || branch.body().size() != 1
                || !(branch.body().getFirst() instanceof Stmt.Return inner)
                || inner.value().filter(Exprs::isBool).isEmpty()) {
            return;
        }
        Optional<Stmt> next =
                node.orelse().isEmpty()
                        ? Statements.next(node, cx)
                        : Optional.of(node.orelse().getFirst());
        if (next.isEmpty()
                || !(next.get() instanceof Stmt.Return after)
                || after.value().filter(Exprs::isBool).isEmpty()
                || Exprs.isTrue(after.value().get()) == Exprs.isTrue(inner.value().get())
                || Exprs.contains(
                        branch.test(),
                        each ->
                                each instanceof Expr.Await
                                        || each instanceof Expr.Yield
                                        || each instanceof Expr.NamedExpr)) {
            return;
        }
        boolean any = Exprs.isTrue(inner.value().get());
        String test = cx.text(branch.test());
        if (!any) {
            test =
                    branch.test() instanceof Expr.UnaryOp not && not.op() == UnaryOperator.NOT
                            ? cx.text(not.operand())
                            : branch.test() instanceof Expr.Compare compare
                                            && compare.ops().size() == 1
                                    ? cx.text(compare.left())
                                            + " "
                                            + Signs.of(Source.negated(compare.ops().getFirst()))
                                            + " "
                                            + cx.text(compare.comparators().getFirst())
                                    : "not " + Source.wrapped(branch.test(), 5, cx);
        }
        String text =
                "return "
                        + (any ? "any" : "all")
                        + "("
                        + test
                        + " for "
                        + cx.text(node.target())
                        + " in "
                        + cx.text(node.iter())
                        + ")";
        int column = LineWidths.width(Statements.indentation(node, cx), cx);
        if (column + LineWidths.width(text, cx) <= cx.options().lineLength()) {
            cx.report(cx.start(node), cx.end(after), text);
        }
    }
}
