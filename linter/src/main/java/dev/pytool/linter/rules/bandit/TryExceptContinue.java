package dev.pytool.linter.rules.bandit;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Handlers;
import dev.pytool.parser.ast.ExceptHandler;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.BanditTest;
import dev.pytool.processor.rule.BanditTest.Level;
import dev.pytool.processor.rule.Rule;

/// Try except continue.
@Rule(
        code = "S112",
        name = "try-except-continue",
        message = "`try`-`except`-`continue` detected, consider logging the exception")
@BanditTest(name = "try_except_continue", severity = Level.LOW, confidence = Level.HIGH)
final class TryExceptContinue {
    private TryExceptContinue() {}

    static void check(ExceptHandler node, LintContext cx) {
        boolean only = node.body().size() == 1 && node.body().getFirst() instanceof Stmt.Continue;
        if (only
                && (cx.options().flake8Bandit().checkTypedException()
                        || Handlers.isBroad(node, cx))) {
            cx.report(node);
        }
    }
}
