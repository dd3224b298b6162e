package dev.pytool.linter.rules.simplify;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Snippets;
import dev.pytool.linter.syntax.Values;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;

/// Dict get with none default.
@Rule(
        code = "SIM910",
        name = "dict-get-with-none-default",
        fix = Fixable.ALWAYS,
        message = "Use `{}` instead of `{}`")
final class DictGetWithNoneDefault {
    private DictGetWithNoneDefault() {}

    static void check(Expr.Call node, LintContext cx) {
        if (Calls.method(node).equals("get")
                && node.args().size() == 2
                && node.keywords().isEmpty()
                && Exprs.isNone(node.args().get(1))
                && !(node.args().getFirst() instanceof Expr.Starred)
                && isDict(((Expr.Attribute) node.func()).value(), cx)) {
            String text = cx.text(node.func()) + "(" + cx.text(node.args().getFirst()) + ")";
            String shown = cx.text(node);
            Finding finding =
                    Snippets.fits(text) && shown.indexOf('\n') < 0
                            ? cx.report(node, text, shown)
                            : cx.say(
                                    cx.start(node),
                                    cx.end(node),
                                    "Use `dict.get()` without default value");
            finding.fix(
                    cx.hasComment(node) ? Fix.Safety.UNSAFE : Fix.Safety.SAFE,
                    List.of(cx.replace(node, text)));
        }
    }

    private static boolean isDict(Expr expr, LintContext cx) {
        return Values.isA(expr, "dict", cx)
                || expr instanceof Expr.Name name
                        && cx.semantics()
                                .binding(name)
                                .filter(binding ->
                                        binding.scope().node() instanceof Stmt.FunctionLike function
                                                && function.args()
                                                        .kwarg()
                                                        .filter(arg -> arg == binding.node())
                                                        .isPresent())
                                .isPresent();
    }
}
