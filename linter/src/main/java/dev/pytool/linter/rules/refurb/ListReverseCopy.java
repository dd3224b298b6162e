package dev.pytool.linter.rules.refurb;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Values;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.math.BigInteger;
import java.util.Optional;

/// `list.reverse` turns the list round in place.
@Rule(
        code = "FURB187",
        name = "list-reverse-copy",
        fix = Fixable.ALWAYS,
        message = "Use of assignment of `reversed` on list `{}`")
final class ListReverseCopy {
    private ListReverseCopy() {}

    static void check(Stmt.Assign node, LintContext cx) {
        if (node.targets().size() != 1
                || !(node.targets().getFirst() instanceof Expr.Name name)
                || !isReversed(node.value(), name.id(), cx)) {
            return;
        }
        Optional<Binding> before = cx.semantics().binding(name).flatMap(Binding::shadowed);
        if (before.filter(binding -> Values.holds(binding, "list", cx)).isPresent()) {
            cx.report(node, name.id()).unsafe(cx.replace(node, name.id() + ".reverse()"));
        }
    }

    private static boolean isReversed(Expr value, String name, LintContext cx) {
        return switch (value) {
            case Expr.Subscript part ->
                    Exprs.isName(part.value(), name)
                            && part.slice() instanceof Expr.Slice slice
                            && slice.lower().isEmpty()
                            && slice.upper().isEmpty()
                            && slice.step()
                                    .flatMap(Exprs::integer)
                                    .filter(BigInteger.ONE.negate()::equals)
                                    .isPresent();
            case Expr.Call call when cx.isBuiltin(call.func(), "list") ->
                    Calls.count(call) == 1
                            && call.args().size() == 1
                            && call.args().getFirst() instanceof Expr.Call
                            && isReversed(call.args().getFirst(), name, cx);
            case Expr.Call call when cx.isBuiltin(call.func(), "reversed") ->
                    Calls.count(call) == 1
                            && call.args().size() == 1
                            && Exprs.isName(call.args().getFirst(), name);
            default -> false;
        };
    }
}
