package dev.pytool.linter.rules.bandit;

import dev.pytool.analyzer.report.Risk;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.BanditTest;
import dev.pytool.processor.rule.BanditTest.Level;
import dev.pytool.processor.rule.Rule;

import java.util.Optional;
import java.util.Set;

/// Weak cryptographic key.
@Rule(
        code = "S505",
        name = "weak-cryptographic-key",
        message = "{} key sizes below {} bits are considered breakable")
@BanditTest(name = "weak_cryptographic_key", severity = Level.HIGH, confidence = Level.HIGH)
final class WeakCryptographicKey {
    private WeakCryptographicKey() {}

    static void check(Expr.Call node, LintContext cx) {
        String name = cx.nameOf(node.func());
        switch (name) {
            case "cryptography.hazmat.primitives.asymmetric.dsa.generate_private_key",
                    "cryptography.hazmat.primitives.asymmetric.rsa.generate_private_key" ->
                    size(
                            Calls.argument(node, "key_size", name.contains(".rsa.") ? 1 : 0),
                            name.contains(".rsa.") ? "RSA" : "DSA",
                            cx);
            case "Crypto.PublicKey.DSA.generate", "Cryptodome.PublicKey.DSA.generate" ->
                    size(Calls.argument(node, "bits", 0), "DSA", cx);
            case "Crypto.PublicKey.RSA.generate", "Cryptodome.PublicKey.RSA.generate" ->
                    size(Calls.argument(node, "bits", 0), "RSA", cx);
            case "cryptography.hazmat.primitives.asymmetric.ec.generate_private_key" ->
                    Calls.argument(node, "curve", 0)
                            .ifPresent(curve -> {
                                String curveName =
                                        cx.nameOf(
                                                curve instanceof Expr.Call call
                                                        ? call.func()
                                                        : curve);
                                if (Set.of("SECP192R1", "SECT163K1", "SECT163R2")
                                        .contains(
                                                curveName.substring(
                                                        curveName.lastIndexOf('.') + 1))) {
                                    cx.report(curve, "EC", 224)
                                            .weighs(Risk.Level.MEDIUM, Risk.Level.HIGH);
                                }
                            });
            default -> {}
        }
    }

    private static void size(Optional<Expr> bits, String kind, LintContext cx) {
        bits.ifPresent(expr ->
                Exprs.integer(expr)
                        .filter(value ->
                                value.signum() > 0
                                        && value.bitLength() < 31
                                        && value.intValue() < 2048)
                        .ifPresent(value ->
                                cx.report(expr, kind, 2048)
                                        .weighs(
                                                value.intValue() < 1024
                                                        ? Risk.Level.HIGH
                                                        : Risk.Level.MEDIUM,
                                                Risk.Level.HIGH)));
    }
}
