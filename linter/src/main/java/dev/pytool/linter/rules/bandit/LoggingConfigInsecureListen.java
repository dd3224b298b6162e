package dev.pytool.linter.rules.bandit;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.BanditTest;
import dev.pytool.processor.rule.BanditTest.Level;
import dev.pytool.processor.rule.Rule;

/// Logging config insecure listen.
@Rule(
        code = "S612",
        name = "logging-config-insecure-listen",
        message = "Use of insecure `logging.config.listen` detected")
@BanditTest(
        name = "logging_config_insecure_listen",
        severity = Level.MEDIUM,
        confidence = Level.HIGH)
final class LoggingConfigInsecureListen {
    private LoggingConfigInsecureListen() {}

    static void check(Expr.Call node, LintContext cx) {
        if (cx.nameOf(node.func()).equals("logging.config.listen")
                && !Calls.hasKeyword(node, "verify")) {
            cx.report(node.func());
        }
    }
}
