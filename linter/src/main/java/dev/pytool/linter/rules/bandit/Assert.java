package dev.pytool.linter.rules.bandit;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.TypeCheckingBlocks;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.BanditTest;
import dev.pytool.processor.rule.BanditTest.Level;
import dev.pytool.processor.rule.Rule;

/// An assert statement (stripped by -O).
@Rule(code = "S101", name = "assert", message = "Use of `assert` detected")
@BanditTest(name = "assert_used", severity = Level.LOW, confidence = Level.HIGH)
final class Assert {
    private Assert() {}

    static void check(Stmt.Assert node, LintContext cx) {
        if (TypeCheckingBlocks.isInside(node, cx)) {
            return;
        }
        cx.report(cx.start(node), cx.start(node) + "assert".length());
    }
}
