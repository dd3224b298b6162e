package dev.pytool.linter.rules.bandit;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.BanditTest;
import dev.pytool.processor.rule.BanditTest.Level;
import dev.pytool.processor.rule.Rule;

/// Snmp weak cryptography.
@Rule(
        code = "S509",
        name = "snmp-weak-cryptography",
        message =
                "You should not use SNMPv3 without encryption. `noAuthNoPriv` & `authNoPriv` is insecure.")
@BanditTest(name = "snmp_crypto_check", severity = Level.MEDIUM, confidence = Level.HIGH)
final class SnmpWeakCryptography {
    private SnmpWeakCryptography() {}

    static void check(Expr.Call node, LintContext cx) {
        if (cx.nameOf(node.func()).startsWith("pysnmp.hlapi.")
                && cx.nameOf(node.func()).endsWith(".UsmUserData")
                && Calls.count(node) < 3) {
            cx.report(node.func());
        }
    }
}
