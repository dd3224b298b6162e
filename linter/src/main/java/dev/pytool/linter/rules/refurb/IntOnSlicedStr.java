package dev.pytool.linter.rules.refurb;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.math.BigInteger;
import java.util.Optional;

/// With base 0 `int` reads the prefix itself.
@Rule(
        code = "FURB166",
        name = "int-on-sliced-str",
        fix = Fixable.ALWAYS,
        message = "Use of `int` with explicit `base={}` after removing prefix")
final class IntOnSlicedStr {
    private IntOnSlicedStr() {}

    static void check(Expr.Call node, LintContext cx) {
        if (!cx.isBuiltin(node.func(), "int") || Calls.count(node) != 2 || node.args().isEmpty()) {
            return;
        }
        Optional<Expr> base = Calls.argument(node, "base", 1);
        Optional<BigInteger> value = base.flatMap(Exprs::integer);
        if (value.isEmpty()
                || !(node.args().getFirst() instanceof Expr.Subscript part)
                || !(part.slice() instanceof Expr.Slice slice)
                || slice.lower().filter(from -> Exprs.isInt(from, 2)).isEmpty()
                || slice.upper().isPresent()
                || slice.step().isPresent()) {
            return;
        }
        switch (value.get().intValue()) {
            case 2, 8, 16 ->
                    cx.report(node, value.get())
                            .unsafe(
                                    cx.replace(part, cx.text(part.value())),
                                    cx.replace(base.get(), "0"));
            default -> {}
        }
    }
}
