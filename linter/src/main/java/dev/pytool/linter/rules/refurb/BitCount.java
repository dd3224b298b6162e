package dev.pytool.linter.rules.refurb;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Snippets;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Literal;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;

/// `int.bit_count` counts the bits without writing them.
@Rule(
        code = "FURB161",
        name = "bit-count",
        fix = Fixable.ALWAYS,
        message = "Use of `bin({}).count('1')`")
final class BitCount {
    private BitCount() {}

    static void check(Expr.Call node, LintContext cx) {
        if (cx.target() < 10
                || !Calls.method(node).equals("count")
                || node.args().size() != 1
                || !node.keywords().isEmpty()
                || Exprs.string(node.args().getFirst()).filter("1"::equals).isEmpty()
                || !(((Expr.Attribute) node.func()).value() instanceof Expr.Call bin)
                || !cx.isBuiltin(bin.func(), "bin")
                || bin.args().size() != 1
                || !bin.keywords().isEmpty()
                || bin.args().getFirst() instanceof Expr.Starred) {
            return;
        }
        Expr argument = bin.args().getFirst();
        String text = cx.text(argument);
        boolean bare =
                switch (argument) {
                    case Expr.Attribute attribute -> true;
                    case Expr.Call call -> true;
                    case Expr.Subscript subscript -> true;
                    case Expr.Constant constant ->
                            !(constant.value() instanceof Literal.Int)
                                    || text.matches("0[xXbBoO].*");
                    default -> false;
                };
        boolean safe = Exprs.integer(argument).isPresent() && !cx.hasComment(node);
        cx.report(node, Snippets.shown(text))
                .fix(
                        safe ? Fix.Safety.SAFE : Fix.Safety.UNSAFE,
                        List.of(
                                cx.replace(
                                        node, (bare ? text : "(" + text + ")") + ".bit_count()")));
    }
}
