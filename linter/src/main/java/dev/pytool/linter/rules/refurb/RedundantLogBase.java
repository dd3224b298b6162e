package dev.pytool.linter.rules.refurb;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.ImportEdits;
import dev.pytool.linter.syntax.Unparse;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Literal;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// `log2` and `log10` are more exact, and `log` has base e by itself.
@Rule(
        code = "FURB163",
        name = "redundant-log-base",
        fix = Fixable.SOMETIMES,
        message = "Prefer `math.{}({})` over `math.log` with a redundant base")
final class RedundantLogBase {
    private RedundantLogBase() {}

    static void check(Expr.Call node, LintContext cx) {
        if (!cx.nameOf(node.func()).equals("math.log")
                || node.args().size() != 2
                || !node.keywords().isEmpty()) {
            return;
        }
        Expr base = node.args().get(1);
        String function =
                is(base, 2)
                        ? "log2"
                        : is(base, 10) ? "log10" : cx.nameOf(base).equals("math.e") ? "log" : "";
        if (function.isEmpty()) {
            return;
        }
        Expr argument = node.args().getFirst();
        Finding finding = cx.report(node, function, Unparse.bare(argument, cx));
        ImportEdits.use("math", function, node, cx)
                .ifPresent(use ->
                        finding.fix(
                                function.equals("log") && !cx.hasComment(node)
                                        ? Fix.Safety.SAFE
                                        : Fix.Safety.UNSAFE,
                                use.with(
                                        cx.replace(
                                                node,
                                                use.name()
                                                        + "("
                                                        + Unparse.of(argument, cx)
                                                        + ")"))));
    }

    private static boolean is(Expr base, int value) {
        return Exprs.isInt(base, value)
                || base instanceof Expr.Constant constant
                        && constant.value() instanceof Literal.Float number
                        && number.value() == value;
    }
}
