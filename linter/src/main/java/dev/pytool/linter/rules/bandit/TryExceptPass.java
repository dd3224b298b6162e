package dev.pytool.linter.rules.bandit;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Handlers;
import dev.pytool.parser.ast.ExceptHandler;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.BanditTest;
import dev.pytool.processor.rule.BanditTest.Level;
import dev.pytool.processor.rule.Rule;

/// Except: pass.
@Rule(
        code = "S110",
        name = "try-except-pass",
        message = "`try`-`except`-`pass` detected, consider logging the exception")
@BanditTest(name = "try_except_pass", severity = Level.LOW, confidence = Level.HIGH)
final class TryExceptPass {
    private TryExceptPass() {}

    static void check(ExceptHandler node, LintContext cx) {
        boolean only = node.body().size() == 1 && node.body().getFirst() instanceof Stmt.Pass;
        if (only
                && (cx.options().flake8Bandit().checkTypedException()
                        || Handlers.isBroad(node, cx))) {
            cx.report(node);
        }
    }
}
