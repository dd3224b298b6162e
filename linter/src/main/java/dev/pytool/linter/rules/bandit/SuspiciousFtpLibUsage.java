package dev.pytool.linter.rules.bandit;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.BanditTest;
import dev.pytool.processor.rule.BanditTest.Level;
import dev.pytool.processor.rule.Rule;

/// Suspicious ftp lib usage.
@Rule(
        code = "S321",
        name = "suspicious-ftp-lib-usage",
        message =
                "FTP-related functions are being called. FTP is considered insecure. Use SSH/SFTP/SCP or some other encrypted protocol.")
@BanditTest(name = "ftplib", severity = Level.HIGH, confidence = Level.HIGH)
final class SuspiciousFtpLibUsage {
    private SuspiciousFtpLibUsage() {}

    static void check(Expr.Call node, LintContext cx) {
        SuspiciousCalls.call(node, SuspiciousFtpLibUsage::isBad, cx);
    }

    static void check(Stmt.FunctionLike node, LintContext cx) {
        SuspiciousCalls.decorators(node, SuspiciousFtpLibUsage::isBad, cx);
    }

    private static boolean isBad(String name) {
        return name.startsWith("ftplib.");
    }
}
