package dev.pytool.linter.rules.pylint;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Source;
import dev.pytool.linter.syntax.Values;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
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
            fix(cx.report(node), call, method, first ? "split" : "rsplit", cx);
        }
    }

    private static void fix(
            Finding finding,
            Expr.Call call,
            Expr.Attribute method,
            String wanted,
            LintContext cx) {
        List<Edit> edits = new ArrayList<>();
        int name = cx.end(method) - method.attr().length();
        if (!method.attr().equals(wanted)) {
            edits.add(new Edit(name, cx.end(method), wanted));
        }
        if (!call.keywords().isEmpty()) {
            edits.add(cx.insert(cx.start(call.keywords().getFirst()), "maxsplit=1, "));
        } else if (!call.args().isEmpty()) {
            edits.add(cx.insert(Source.argumentsEnd(call, cx), ", maxsplit=1"));
        } else {
            edits.add(cx.insert(cx.end(call) - 1, "maxsplit=1"));
        }
        finding.fix(Fix.Safety.SAFE, edits);
    }
}
