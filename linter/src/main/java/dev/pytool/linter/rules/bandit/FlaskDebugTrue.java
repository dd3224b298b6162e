package dev.pytool.linter.rules.bandit;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Values;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Keyword;
import dev.pytool.processor.rule.BanditTest;
import dev.pytool.processor.rule.BanditTest.Level;
import dev.pytool.processor.rule.Rule;

import java.util.Optional;

/// Flask debug true.
@Rule(
        code = "S201",
        name = "flask-debug-true",
        message = "Use of `debug=True` in Flask app detected")
@BanditTest(name = "flask_debug_true", severity = Level.HIGH, confidence = Level.MEDIUM)
final class FlaskDebugTrue {
    private FlaskDebugTrue() {}

    static void check(Expr.Call node, LintContext cx) {
        if (!Calls.method(node).equals("run")) {
            return;
        }
        Optional<Keyword> debug =
                Calls.keyword(node, "debug").filter(keyword -> Exprs.isTrue(keyword.value()));
        Expr owner = ((Expr.Attribute) node.func()).value();
        if (debug.isPresent() && Values.constructor(owner, cx).equals("flask.Flask")) {
            cx.report(debug.get());
        }
    }
}
