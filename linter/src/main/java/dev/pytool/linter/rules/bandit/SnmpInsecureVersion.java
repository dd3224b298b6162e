package dev.pytool.linter.rules.bandit;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.BanditTest;
import dev.pytool.processor.rule.BanditTest.Level;
import dev.pytool.processor.rule.Rule;

/// Snmp insecure version.
@Rule(
        code = "S508",
        name = "snmp-insecure-version",
        message = "You should not use SNMPv1 or SNMPv2. Use SNMPv3 if possible.")
@BanditTest(name = "snmp_insecure_version_check", severity = Level.MEDIUM, confidence = Level.HIGH)
final class SnmpInsecureVersion {
    private SnmpInsecureVersion() {}

    static void check(Expr.Call node, LintContext cx) {
        if (cx.nameOf(node.func()).startsWith("pysnmp.hlapi.")
                && cx.nameOf(node.func()).endsWith(".CommunityData")) {
            Calls.keyword(node, "mpModel")
                    .filter(keyword ->
                            Exprs.isInt(keyword.value(), 0) || Exprs.isInt(keyword.value(), 1))
                    .ifPresent(cx::report);
        }
    }
}
