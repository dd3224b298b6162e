package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Values;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.math.BigInteger;
import java.util.Optional;

/// Missing maxsplit arg.
@Rule(
        code = "PLC0207",
        name = "missing-maxsplit-arg",
        fix = Fixable.ALWAYS,
        message = "String is split more times than necessary")
final class MissingMaxsplitArg {
    private MissingMaxsplitArg() {}

    static void check(Expr.Subscript node, LintContext cx) {
        if (!(node.value() instanceof Expr.Call call)
                || !(call.func() instanceof Expr.Attribute method)
                || !(method.attr().equals("split") || method.attr().equals("rsplit"))) {
            return;
        }
        Optional<BigInteger> index = Exprs.integer(node.slice());
        boolean first = index.filter(BigInteger.ZERO::equals).isPresent();
        boolean last = index.filter(value -> value.intValue() == -1).isPresent();
        if (!first && !last
                || Calls.isUnpacking(call)
                || Calls.argument(call, "maxsplit", 1).isPresent()) {
            return;
        }
        boolean text = Values.isA(method.value(), "str", cx);
        if (text && Calls.count(call) <= 1) {
            cx.report(node);
        }
    }
}
