package dev.pytool.linter.rules.simplify;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Brackets;
import dev.pytool.linter.syntax.Branches;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Names;
import dev.pytool.linter.syntax.Source;
import dev.pytool.linter.syntax.Statements;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Signs;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.Optional;

/// If that only returns a condition.
@Rule(
        code = "SIM103",
        name = "needless-bool",
        fix = Fixable.SOMETIMES,
        message = "Return the condition `{}` directly")
final class NeedlessBool {
    private NeedlessBool() {}

    /// What the function returns: a test that is no `bool` by itself is made one.
    private static Optional<String> condition(
            Expr test, boolean inverted, Stmt.If node, LintContext cx) {
        if (inverted) {
            if (test instanceof Expr.UnaryOp not && Exprs.isNot(not)) {
                return Optional.of(cx.text(not.operand()));
            }
            if (test instanceof Expr.Compare compare && compare.ops().size() == 1) {
                int[] left = Brackets.span(compare.left(), cx.start(test), cx.end(test), cx);
                Expr last = compare.comparators().getFirst();
                int[] right = Brackets.span(last, left[1], cx.end(test), cx);
                return Optional.of(
                        cx.text(left[0], left[1])
                                + " "
                                + Signs.of(Source.negated(compare.ops().getFirst()))
                                + " "
                                + cx.text(right[0], right[1]));
            }
            return Optional.of("not " + Source.wrapped(test, 5, cx));
        }
        if (test instanceof Expr.Compare || Exprs.isNot(test)) {
            return Optional.of(cx.text(test));
        }
        return Names.isFree("bool", node, cx)
                ? Optional.of("bool(" + cx.text(test) + ")")
                : Optional.empty();
    }

    static void check(Stmt.If node, LintContext cx) {
        if (node.body().size() != 1
                || !(node.body().getFirst() instanceof Stmt.Return yes)
                || yes.value().isEmpty()
                || !Exprs.isBool(yes.value().get())) {
            return;
        }
        Optional<Expr> no;
        if (node.orelse().isEmpty()) {
            no =
                    Statements.next(node, cx)
                            .filter(next -> next instanceof Stmt.Return)
                            .flatMap(next -> ((Stmt.Return) next).value());
            if (Branches.isElif(node, cx)) {
                return;
            }
        } else {
            no =
                    node.orelse().size() == 1
                                    && node.orelse().getFirst() instanceof Stmt.Return back
                            ? back.value()
                            : Optional.empty();
        }
        if (no.isEmpty()
                || !Exprs.isBool(no.get())
                || Exprs.isTrue(no.get()) == Exprs.isTrue(yes.value().get())) {
            return;
        }
        int end = node.orelse().isEmpty() ? cx.end(Statements.next(node, cx).get()) : cx.end(node);
        Finding finding = cx.report(cx.start(node), end, cx.text(node.test()));
        boolean inverted = Exprs.isFalse(yes.value().get());
        Optional<String> condition = condition(node.test(), inverted, node, cx);
        if (condition.isPresent()
                && !Branches.isElif(node, cx)
                && !cx.hasComment(cx.start(node), end)) {
            finding.unsafe(new Edit(cx.start(node), end, "return " + condition.get()));
        }
    }
}
