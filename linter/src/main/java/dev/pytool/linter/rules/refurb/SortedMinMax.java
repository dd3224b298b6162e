package dev.pytool.linter.rules.refurb;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Keyword;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.math.BigInteger;
import java.util.Optional;

/// `min` and `max` look at each item once; `sorted` puts all of them in order.
@Rule(
        code = "FURB192",
        name = "sorted-min-max",
        fix = Fixable.SOMETIMES,
        message = "Prefer `{}` over `sorted()` to compute the {} value in a sequence")
final class SortedMinMax {
    private SortedMinMax() {}

    static void check(Expr.Subscript node, LintContext cx) {
        if (!(node.value() instanceof Expr.Call call)
                || !cx.isBuiltin(call.func(), "sorted")
                || call.args().size() != 1) {
            return;
        }
        Optional<BigInteger> index = Exprs.integer(node.slice());
        boolean first = index.filter(BigInteger.ZERO::equals).isPresent();
        boolean last = index.filter(BigInteger.ONE.negate()::equals).isPresent();
        if (!first && !last) {
            return;
        }
        Optional<Keyword> key = Optional.empty();
        boolean reverse = false;
        for (Keyword keyword : call.keywords()) {
            switch (keyword.arg().orElse("")) {
                case "key" -> key = Optional.of(keyword);
                case "reverse" -> {
                    if (!Exprs.isBool(keyword.value())) {
                        return;
                    }
                    reverse = Exprs.isTrue(keyword.value());
                }
                default -> {
                    return;
                }
            }
        }
        boolean min = first != reverse;
        String function = min ? "min" : "max";
        Finding finding = cx.report(node, function, min ? "minimum" : "maximum");
        if (cx.hasBuiltin(function)) {
            Expr argument = call.args().getFirst();
            boolean bare =
                    argument instanceof Expr.GeneratorExp && cx.end(argument) == cx.end(call);
            String items =
                    bare
                            ? cx.text(cx.start(argument) + 1, cx.end(argument) - 1)
                            : cx.text(argument);
            String text =
                    function + "(" + items + key.map(it -> ", " + cx.text(it)).orElse("") + ")";
            finding.unsafe(cx.replace(node, text));
        }
    }
}
