package dev.pytool.linter.rules.refurb;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Brackets;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;
import java.util.Optional;

/// An equality test says the same without a container.
@Rule(
        code = "FURB171",
        name = "single-item-membership-test",
        fix = Fixable.ALWAYS,
        message = "Membership test against single-item container")
final class SingleItemMembershipTest {
    private SingleItemMembershipTest() {}

    static void check(Expr.Compare node, LintContext cx) {
        if (node.ops().size() != 1) {
            return;
        }
        String operator =
                switch (node.ops().getFirst()) {
                    case IN -> "==";
                    case NOT_IN -> "!=";
                    default -> "";
                };
        Optional<Expr> item = only(node.comparators().getFirst(), cx);
        if (operator.isEmpty() || item.isEmpty()) {
            return;
        }
        int[] left = Brackets.span(node.left(), cx.start(node), cx.end(node), cx);
        String right = cx.text(item.get());
        cx.report(node)
                .unsafe(
                        cx.replace(
                                node,
                                cx.text(left[0], left[1])
                                        + " "
                                        + operator
                                        + " "
                                        + (Exprs.precedence(item.get()) < 7
                                                ? "(" + right + ")"
                                                : right)));
    }

    private static Optional<Expr> only(Expr container, LintContext cx) {
        if (container instanceof Expr.Call call) {
            boolean set =
                    cx.isBuiltin(call.func(), "set") || cx.isBuiltin(call.func(), "frozenset");
            return set
                            && Calls.count(call) == 1
                            && call.args().size() == 1
                            && !Exprs.isString(call.args().getFirst())
                    ? only(call.args().getFirst(), cx)
                    : Optional.empty();
        }
        if (Exprs.string(container)
                .filter(text -> text.codePointCount(0, text.length()) == 1)
                .isPresent()) {
            return Optional.of(container);
        }
        List<Expr> elements = Exprs.elements(container);
        return elements.size() == 1 && !(elements.getFirst() instanceof Expr.Starred)
                ? Optional.of(elements.getFirst())
                : Optional.empty();
    }
}
