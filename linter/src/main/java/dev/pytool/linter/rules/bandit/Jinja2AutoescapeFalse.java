package dev.pytool.linter.rules.bandit;

import dev.pytool.analyzer.report.Risk;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Keyword;
import dev.pytool.processor.rule.BanditTest;
import dev.pytool.processor.rule.BanditTest.Level;
import dev.pytool.processor.rule.Rule;

import java.util.Optional;

/// Jinja2 autoescape false.
@Rule(
        code = "S701",
        name = "jinja2-autoescape-false",
        message =
                "By default, jinja2 sets `autoescape` to `False`. Consider using `autoescape=True` or the `select_autoescape` function to mitigate XSS vulnerabilities.")
@BanditTest(name = "jinja2_autoescape_false", severity = Level.HIGH, confidence = Level.HIGH)
final class Jinja2AutoescapeFalse {
    private Jinja2AutoescapeFalse() {}

    static void check(Expr.Call node, LintContext cx) {
        String name = cx.nameOf(node.func());
        if (!name.equals("jinja2.Environment") && !name.equals("jinja2.environment.Environment")) {
            return;
        }
        Optional<Keyword> escape = Calls.keyword(node, "autoescape");
        if (escape.isEmpty()) {
            cx.report(node.func());
            return;
        }
        Expr value = escape.get().value();
        boolean fine =
                Exprs.isTrue(value)
                        || value instanceof Expr.Call call
                                && (cx.nameOf(call.func()).equals("jinja2.select_autoescape")
                                        || Exprs.isName(call.func(), "select_autoescape"));
        if (!fine) {
            cx.report(escape.get())
                    .weighs(
                            Risk.Level.HIGH,
                            Exprs.isFalse(value) ? Risk.Level.HIGH : Risk.Level.MEDIUM);
        }
    }
}
