package dev.pytool.linter.rules.refurb;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Brackets;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Operator;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.math.BigInteger;
import java.util.Optional;

/// Since Python 3.11 `fromisoformat` knows `Z`.
@Rule(
        code = "FURB162",
        name = "fromisoformat-replace-z",
        fix = Fixable.ALWAYS,
        message = "Unnecessary timezone replacement with zero offset")
final class FromisoformatReplaceZ {
    private FromisoformatReplaceZ() {}

    static void check(Expr.Call node, LintContext cx) {
        if (cx.target() < 11
                || !cx.nameOf(node.func()).equals("datetime.datetime.fromisoformat")
                || node.args().size() != 1
                || !node.keywords().isEmpty()) {
            return;
        }
        Expr argument = node.args().getFirst();
        Optional<Expr> date =
                argument instanceof Expr.BinOp sum ? appended(sum) : replaced(argument);
        date.ifPresent(text -> {
            int[] span = Brackets.span(text, cx.start(argument), cx.end(argument), cx);
            cx.report(argument).unsafe(cx.replace(argument, cx.text(span[0], span[1])));
        });
    }

    /// `date.replace("Z", "+00:00")`
    private static Optional<Expr> replaced(Expr expr) {
        return expr instanceof Expr.Call call
                        && Calls.method(call).equals("replace")
                        && call.args().size() == 2
                        && call.keywords().isEmpty()
                        && Exprs.string(call.args().get(0)).filter("Z"::equals).isPresent()
                        && isZero(call.args().get(1))
                ? Optional.of(((Expr.Attribute) call.func()).value())
                : Optional.empty();
    }

    /// `date[:-1] + "+00:00"` and `date.strip("Z") + "+00:00"`
    private static Optional<Expr> appended(Expr.BinOp sum) {
        if (sum.op() != Operator.ADD || !isZero(sum.right())) {
            return Optional.empty();
        }
        return switch (sum.left()) {
            case Expr.Subscript part
                    when part.slice() instanceof Expr.Slice slice
                            && slice.lower().isEmpty()
                            && slice.step().isEmpty()
                            && slice.upper()
                                    .flatMap(Exprs::integer)
                                    .filter(BigInteger.ONE.negate()::equals)
                                    .isPresent() ->
                    Optional.of(part.value());
            case Expr.Call call
                    when (Calls.method(call).equals("strip") || Calls.method(call).equals("rstrip"))
                            && call.args().size() == 1
                            && call.keywords().isEmpty()
                            && Exprs.string(call.args().getFirst())
                                    .filter("Z"::equals)
                                    .isPresent() ->
                    Optional.of(((Expr.Attribute) call.func()).value());
            default -> Optional.empty();
        };
    }

    private static boolean isZero(Expr offset) {
        return Exprs.string(offset)
                .filter(text ->
                        switch (text) {
                            case "+00:00", "-00:00", "+0000", "-0000", "+00", "-00" -> true;
                            default -> false;
                        })
                .isPresent();
    }
}
