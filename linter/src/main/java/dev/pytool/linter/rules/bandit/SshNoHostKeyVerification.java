package dev.pytool.linter.rules.bandit;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Values;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.BanditTest;
import dev.pytool.processor.rule.BanditTest.Level;
import dev.pytool.processor.rule.Rule;

import java.util.Optional;
import java.util.Set;

/// Ssh no host key verification.
@Rule(
        code = "S507",
        name = "ssh-no-host-key-verification",
        message = "Paramiko call with policy set to automatically trust the unknown host key")
@BanditTest(name = "ssh_no_host_key_verification", severity = Level.HIGH, confidence = Level.MEDIUM)
final class SshNoHostKeyVerification {
    private SshNoHostKeyVerification() {}

    static void check(Expr.Call node, LintContext cx) {
        if (!Calls.method(node).equals("set_missing_host_key_policy")) {
            return;
        }
        Optional<Expr> policy = Calls.argument(node, "policy", 0);
        if (policy.isEmpty()) {
            return;
        }
        Expr name = policy.get() instanceof Expr.Call call ? call.func() : policy.get();
        boolean lax =
                Set.of(
                                "paramiko.client.AutoAddPolicy",
                                "paramiko.client.WarningPolicy",
                                "paramiko.AutoAddPolicy",
                                "paramiko.WarningPolicy")
                        .contains(cx.nameOf(name));
        String owner = Values.constructor(((Expr.Attribute) node.func()).value(), cx);
        if (lax
                && (owner.equals("paramiko.client.SSHClient")
                        || owner.equals("paramiko.SSHClient"))) {
            cx.report(policy.get());
        }
    }
}
